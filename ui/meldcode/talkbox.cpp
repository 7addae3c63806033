// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/talkbox.h"

#include "core/wording/slots.h"
#include "ui/dossier/describedform.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using dossier::Tri;

TalkBox::TalkBox(MeldcodeSheet &sheet, QWidget *parent) : QFrame(parent), m_sheet(sheet)
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + 2, 2 * gap, gap + 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Prepare the conversation"), this));
    layout->addWidget(mutedLabel(
        tr("Before anybody speaks with the victim. Record here what is arranged; how the conversation went stands below."), this));
    m_warnings = strongLabel({}, this);
    m_warnings->setWordWrap(true);
    layout->addWidget(m_warnings);
    buildForm();
    buildSentences();
    connect(&m_sheet, &MeldcodeSheet::changed, this, &TalkBox::refresh);
    refresh();
}

void TalkBox::buildForm()
{
    auto *form = new EntityForm(this);
    DescribedForm<dossier::TalkPlan>(*form, m_sheet.data().talk, m_sheet.desk(), QStringLiteral("talk")).build();
    m_sheet.watch(form);
    connect(form, &EntityForm::typed, this, [this] { refresh(); });
    layout()->addWidget(form);
}

void TalkBox::buildSentences()
{
    const auto &desk = m_sheet.desk();
    const auto add = [&](const QString &title, const QString &which) {
        QStringList lines;
        for (const auto &line : desk.texts().list(QStringLiteral("talkPlan"), which))
            lines.append(wording::fill(line, desk.people()));
        if (lines.isEmpty())
            return;
        auto *fold = new Fold(title, this);
        fold->content()->addWidget(listLabel(lines, false, fold));
        layout()->addWidget(fold);
    };
    add(tr("Sentences to begin with"), QStringLiteral("say"));
    add(tr("What not to do or say"), QStringLiteral("never"));
}

QStringList TalkBox::warnings() const
{
    const auto &talk = m_sheet.data().talk;
    const auto &desk = m_sheet.desk();
    QStringList lines;
    if (talk.on.isValid() && talk.on.dayOfWeek() >= Qt::Friday)
        lines.append(tr("Not on a Friday or in the weekend: nobody sees the children then, and help is harder to reach."));
    if (talk.on.isValid() && talk.alone != Tri::Yes)
        lines.append(wording::fill(tr("First arrange that {she} can be spoken to alone."), desk.people()));
    if (talk.on.isValid() && talk.phoneSafe != Tri::Yes)
        lines.append(tr("Do not make the appointment by telephone or message while it is not known who reads along."));
    if (const auto *verdict = desk.verdict(); verdict && verdict->marks.contains(QLatin1String("intimate-terror")))
        lines.append(
            wording::fill(tr("With signs of intimate terror: never first with {him}, and never with both at once."), desk.people()));
    return lines;
}

void TalkBox::refresh()
{
    const QString lines = warnings().join(QLatin1Char('\n'));
    m_warnings->setText(lines);
    m_warnings->setVisible(!lines.isEmpty());
}

} // namespace vw::ui
