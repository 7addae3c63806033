// SPDX-License-Identifier: EUPL-1.2
#include "ui/onpaper/blankforms.h"

#include "core/base/languages.h"
#include "desk/office.h"
#include "ui/parts/accessible.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/system/sheetout.h"

namespace vw::ui {

using report::FormSheet;

namespace {

QString sheetWords(FormSheet sheet)
{
    switch (sheet) {
    case FormSheet::Main: return BlankForms::tr("The form: four pages");
    case FormSheet::Stalking: return BlankForms::tr("Sheet: stalking log");
    case FormSheet::Psychological: return BlankForms::tr("Sheet: psychological violence");
    case FormSheet::SafetyPlan: break;
    }
    return BlankForms::tr("Sheet: safety plan");
}

ChipRow *chips(QVBoxLayout *layout, const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
               QWidget *parent)
{
    layout->addWidget(mutedLabel(label, parent));
    auto *row = new ChipRow(ChipRow::Mode::One, options, parent);
    row->setAccessibleName(label);
    row->setChosen({now});
    QObject::connect(row, &ChipRow::changed, row, [row, now, first = options.first().first](const QStringList &chosen) {
        if (chosen.isEmpty()) // one of them always holds
            row->setChosen({now.isEmpty() ? first : now});
    });
    layout->addWidget(row);
    return row;
}

} // namespace

BlankForms::BlankForms(Office &office, QWidget *parent)
    : QFrame(parent), m_office(office), m_out(new SheetOut(this)), m_said(mutedLabel({}, this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Blank form"), this));
    layout->addWidget(
        textLabel(tr("To fill in by pen during a talk. Names go on a strip that you tear off and keep apart. The outside page "
                     "says nothing of what it is for."),
                  this));
    QList<std::pair<QString, QString>> sheets, known;
    for (const auto &name : report::formSheetNames)
        sheets.append({QLatin1StringView(name.text), sheetWords(name.value)});
    for (const auto &language : languages)
        known.append({QLatin1StringView(language.code), QLatin1StringView(language.name)});
    m_sheet = chips(layout, tr("Which"), sheets, sheets.first().first, this);
    m_language = chips(layout, tr("Language"), known, office.language(), this);
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(holder);
    auto *print = plainButton(tr("Print"), holder), *save = plainButton(tr("Save as PDF"), holder);
    row->addWidget(print);
    row->addWidget(save);
    layout->addWidget(holder);
    layout->addWidget(m_said);
    m_said->hide();
    connect(print, &QPushButton::clicked, this, [this] { letOut(true); });
    connect(save, &QPushButton::clicked, this, [this] { letOut(false); });
    connect(m_out, &SheetOut::done, this, &BlankForms::say);
    connect(m_out, &SheetOut::failed, this, &BlankForms::say);
}

void BlankForms::letOut(bool toPrinter)
{
    const auto sheet = valueOf(report::formSheetNames, m_sheet->chosen().value(0)).value_or(FormSheet::Main);
    const QString language = m_language->chosen().value(0, m_office.language()), mark = report::newFormMark();
    const auto pack = m_office.packPointer();
    const Printout printout{
        report::formTitle(language, sheet),
        [pack, language, sheet, mark](QPagedPaintDevice &device) { return report::paintForm(*pack, language, sheet, mark, device); },
        [pack, language, sheet, mark] { return report::blankForm(*pack, language, sheet, mark); }};
    if (toPrinter)
        m_out->print(printout);
    else
        m_out->save(printout, printout.title + QStringLiteral(".pdf"));
}

void BlankForms::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    announce(this, sentence);
}

} // namespace vw::ui
