// SPDX-License-Identifier: EUPL-1.2
#include "ui/meldcode/guidedwords.h"

#include "desk/office.h"
#include "ui/meldcode/meldcodesheet.h"
#include "ui/parts/form.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The order in which a person weighs; the texts have no order of their own.
QStringList stepsOf(const QString &group)
{
    if (group == u"duties"_s)
        return {u"interest"_s, u"consent"_s, u"other"_s, u"harm"_s, u"little"_s, u"consulted"_s, u"told"_s};
    return {u"who"_s, u"asked"_s, u"ground"_s, u"given"_s, u"told"_s};
}

} // namespace

GuidedWords::GuidedWords(MeldcodeSheet &sheet, const QString &group, const Words &words, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto text = [&sheet, group](const QString &step) {
        return sheet.desk().inPlace(wording::fill(sheet.desk().texts().find(group, u"steps"_s, step), sheet.desk().people()));
    };
    for (const auto &step : stepsOf(group)) {
        auto *entry = new TextEntry(text(step), TextEntry::Kind::Area, this);
        entry->setLines(2);
        entry->setText(words().value(step));
        const auto take = [words, step](const QString &typed) {
            typed.trimmed().isEmpty() ? static_cast<void>(words().remove(step)) : static_cast<void>(words().insert(step, typed));
        };
        connect(entry, &TextEntry::typed, this, [&sheet, take](const QString &typed) {
            take(typed);
            sheet.typed();
        });
        connect(entry, &TextEntry::left, this, [&sheet, take](const QString &typed) {
            take(typed);
            sheet.commit();
        });
        connect(&sheet, &MeldcodeSheet::changed, entry, [entry, words, step] { showUnlessTyped(entry, words().value(step)); });
        layout->addWidget(entry);
    }
}

DutiesBox::DutiesBox(MeldcodeSheet &sheet, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fold = new Fold(tr("May I speak without consent? Weigh it step by step"), this);
    layout->addWidget(fold);
    fold->content()->addWidget(textLabel(sheet.desk().inPlace(sheet.desk().texts().find(u"duties"_s, u"intro"_s))));
    fold->content()->addWidget(new GuidedWords(sheet, u"duties"_s, [&sheet]() -> auto & { return sheet.data().duties; }, fold));
    fold->setOpen(!sheet.data().duties.isEmpty());
}

RequestsBox::RequestsBox(MeldcodeSheet &sheet, QWidget *parent) : QWidget(parent), m_sheet(sheet), m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fold = new Fold(sheet.desk().inPlace(tr("Veilig Thuis asks me for information")), this);
    layout->addWidget(fold);
    fold->content()->addWidget(textLabel(sheet.desk().inPlace(sheet.desk().texts().find(u"informant"_s, u"intro"_s))));
    fold->content()->addLayout(m_list);
    auto *add = plainButton(tr("Write down a request"), fold);
    connect(add, &QPushButton::clicked, this, [this] {
        m_sheet.data().requests.append({.on = m_sheet.desk().office().today(), .words = {}});
        m_sheet.commit();
        rebuild();
        if (auto *last = m_list->itemAt(m_list->count() - 1)->widget()->findChild<TextEntry *>())
            last->focus();
    });
    fold->content()->addWidget(add, 0, Qt::AlignLeft);
    rebuild();
    fold->setOpen(!sheet.data().requests.isEmpty());
}

void RequestsBox::rebuild()
{
    clear(m_list);
    for (qsizetype i = 0; i < m_sheet.data().requests.size(); ++i) {
        auto *card = frame("card", this);
        column(card)->addWidget(strongLabel(tr("Request of %1").arg(showDate(m_sheet.data().requests.at(i).on)), card));
        const auto words = [this, i]() -> auto & { return m_sheet.data().requests[i].words; };
        column(card)->addWidget(new GuidedWords(m_sheet, u"informant"_s, words, card));
        m_list->addWidget(card);
    }
}

} // namespace vw::ui
