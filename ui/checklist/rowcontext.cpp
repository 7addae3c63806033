// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/rowcontext.h"

#include "desk/casedesk.h"

#include <QCoreApplication>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::With;

const taxonomy::Question &RowContext::question(int index) const
{
    return desk.pack().taxonomy.questions.at(index);
}

QString RowContext::filled(const QString &text) const
{
    return wording::fill(text, desk.people());
}

QString RowContext::words(int index, const QString &which) const
{
    return filled(desk.texts().find(u"questions"_s, question(index).id.text(), which));
}

/// What may be said to the presumed perpetrator; what has no words for that is not asked of him.
QString RowContext::askedOfPerpetrator(int index) const
{
    const QString own = words(index, u"perpetrator"_s);
    return own.isEmpty()
               ? filled(QCoreApplication::translate(
                     "RowContext", "Do not ask {him} this. Fill in what you already know, and say nothing about what the victim said."))
               : own;
}

QString RowContext::asked(int index) const
{
    if (with == With::Perpetrator)
        return askedOfPerpetrator(index);
    const QString easy = speaksEasily() ? words(index, u"easy"_s) : QString();
    if (!easy.isEmpty())
        return easy;
    return words(index, with == With::Victim ? u"question"_s : u"reporter"_s);
}

bool RowContext::speaksEasily() const
{
    return with == With::Victim && desk.assessment().list.round.easy;
}

QString RowContext::firstWords(int first, const QString &which) const
{
    return filled(desk.texts().find(u"first"_s, desk.pack().taxonomy.firstQuestions.at(first).id, which));
}

QString RowContext::askedFirst(int first) const
{
    if (with == With::Perpetrator)
        return askedOfPerpetrator(desk.pack().taxonomy.firstQuestions.at(first).question);
    const QString easy = speaksEasily() ? firstWords(first, u"easy"_s) : QString();
    if (!easy.isEmpty())
        return easy;
    return firstWords(first, with == With::Victim ? u"question"_s : u"reporter"_s);
}

assessment::Answer withWords(assessment::Answer answer, const QString &label, const QString &text)
{
    if (!text.trimmed().isEmpty())
        answer.note = (answer.note + u'\n' + label + u": "_s + text).trimmed();
    return answer;
}

} // namespace vw::ui
