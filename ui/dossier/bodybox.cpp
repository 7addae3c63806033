// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/bodybox.h"

namespace vw::ui {

BodyBox::BodyBox(const QString &all, const dossier::Vocabulary &words, QWidget *parent)
    : ChoiceBox(tr("Known to"), parent), m_all(all), m_words(words)
{
}

void BodyBox::offerNobody(const QString &words, const QString &code)
{
    m_nobodyWords = words;
    m_nobody = code;
}

void BodyBox::showBodies(QStringList bodies)
{
    bodies.removeAll(QString());
    bodies.removeDuplicates();
    bodies.sort();
    if (bodies == m_bodies && count() > 0)
        return;
    m_bodies = bodies;
    const QString chosen = code();
    clear();
    add(m_all, {});
    for (const auto &body : std::as_const(m_bodies))
        add(m_words.word(QStringLiteral("bodies"), body), body);
    if (!m_nobody.isEmpty())
        add(m_nobodyWords, m_nobody);
    showChosen(chosen == m_nobody || m_bodies.contains(chosen) ? chosen : QString());
}

} // namespace vw::ui
