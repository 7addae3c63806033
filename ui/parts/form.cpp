// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/form.h"

#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/tickbox.h"

namespace vw::ui {

static constexpr qsizetype longList = 20; ///< options; a longer one is searched

EntityForm::EntityForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap + 2);
}

void EntityForm::place(QWidget *widget)
{
    if (!m_first && widget->focusProxy())
        m_first = widget->focusProxy();
    if (m_row)
        m_row->addWidget(widget, 1, Qt::AlignTop);
    else
        m_layout->addWidget(widget);
}

void EntityForm::add(QWidget *widget)
{
    place(widget);
}

void EntityForm::beginRow()
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(2 * gap);
    m_layout->addLayout(m_row);
}

void EntityForm::endRow()
{
    m_row = nullptr;
}

void EntityForm::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

TextEntry *EntityForm::entry(const QString &label, TextEntry::Kind kind, QString &target, const QString &hint)
{
    auto *entry = new TextEntry(label, kind, this);
    entry->setText(target);
    entry->setHint(hint);
    connect(entry, &TextEntry::typed, this, [this, &target](const QString &text) {
        target = text;
        Q_EMIT typed();
    });
    connect(entry, &TextEntry::left, this, [this, &target](const QString &text) {
        target = text;
        Q_EMIT committed();
    });
    place(entry);
    return entry;
}

TextEntry *EntityForm::line(const QString &label, QString &target, const QString &hint)
{
    return entry(label, TextEntry::Kind::Line, target, hint);
}

TextEntry *EntityForm::area(const QString &label, QString &target, const QString &hint)
{
    return entry(label, TextEntry::Kind::Area, target, hint);
}

TextEntry *EntityForm::dateEntry(const QString &label, const QString &shown, const DateField &field,
                                 const std::function<void(const std::optional<PartialDate> &)> &take)
{
    auto *entry = new TextEntry(label, TextEntry::Kind::Line, this);
    showDateIn(*entry, shown, field);
    const auto keep = [field, take](const QString &text, const std::optional<PartialDate> &date) {
        take(date); // when there is none: the date that stood there is not what is said now
        keepUnread(field.unread, field.key, text, date.has_value());
    };
    connect(entry, &TextEntry::typed, this, [this, field, keep](const QString &text) {
        keep(text, readTyped(text, field));
        Q_EMIT typed();
    });
    connect(entry, &TextEntry::left, this, [this, entry, field, keep](const QString &text) {
        const auto date = readLeft(text, field);
        keep(text, date);
        showDateIn(*entry, date ? showDate(*date) : QString(), field); // what "24 nov" was taken for is seen at once
        Q_EMIT committed();
    });
    place(entry);
    return entry;
}

TextEntry *EntityForm::date(const QString &label, std::optional<PartialDate> &target, const DateField &field)
{
    auto *entry = dateEntry(label, target ? showDate(*target) : QString(), field,
                            [&target](const std::optional<PartialDate> &date) { target = date; });
    entry->setHint(tr("3-11-2026, nov 2026, 2026 or yesterday"));
    return entry;
}

TextEntry *EntityForm::day(const QString &label, QDate &target, DateField field)
{
    field.onlyDays = true;
    auto *entry = dateEntry(label, showDate(target), field,
                            [&target](const std::optional<PartialDate> &date) { target = date ? date->first() : QDate(); });
    entry->setHint(tr("d-m-yyyy"));
    return entry;
}

void EntityForm::check(const QString &label, bool &target)
{
    auto *box = new TickBox(label, this);
    box->showTicked(target);
    connect(box, &TickBox::ticked, this, [this, &target](bool on) {
        target = on;
        Q_EMIT committed();
    });
    place(box);
}

void EntityForm::choice(const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                        const std::function<void(const QString &)> &set)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    auto *caption = mutedLabel(label, holder);
    layout->addWidget(caption);
    auto *box = new ChoiceBox(label, holder);
    caption->setBuddy(box); // here a screen reader takes the name of a drop-down from its label alone
    for (const auto &[code, text] : options)
        box->add(text, code);
    if (options.size() > longList)
        box->letSearch(tr("Type a part of it"));
    box->showChosen(now);
    connect(box, &ChoiceBox::chosen, this, [this, set](const QString &code) {
        set(code);
        Q_EMIT committed();
    });
    layout->addWidget(box);
    holder->setFocusProxy(box);
    place(holder);
}

void EntityForm::chips(const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                       const std::function<QString(const QString &)> &set)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!label.isEmpty())
        layout->addWidget(mutedLabel(label, holder));
    auto *row = new ChipRow(ChipRow::Mode::One, options, holder);
    row->setAccessibleName(label);
    row->setChosen({now});
    connect(row, &ChipRow::changed, this, [this, row, set](const QStringList &chosen) {
        row->setChosen({set(chosen.value(0))});
        Q_EMIT committed();
    });
    layout->addWidget(row);
    place(holder);
}

void EntityForm::several(const QString &label, const QList<std::pair<QString, QString>> &options, const QStringList &now,
                         const std::function<void(const QStringList &)> &set)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(mutedLabel(label, holder));
    auto *row = new ChipRow(ChipRow::Mode::Any, options, holder);
    row->setAccessibleName(label);
    row->setChosen(now);
    connect(row, &ChipRow::changed, this, [this, set](const QStringList &chosen) {
        set(chosen);
        Q_EMIT committed();
    });
    layout->addWidget(row);
    place(holder);
}

TextEntry *EntityForm::coded(const QString &label, QString &target, const QList<std::pair<QString, QString>> &options, const QString &hint)
{
    auto *entry = new TextEntry(label, TextEntry::Kind::Line, this);
    QStringList words;
    QString shown = target;
    for (const auto &[code, word] : options) {
        words.append(word);
        if (code == target)
            shown = word;
    }
    entry->setText(shown);
    entry->setHint(hint);
    entry->propose(words);
    const auto take = [&target, options](const QString &text) {
        target = text;
        for (const auto &[code, word] : options) {
            const QString said = text.trimmed(); // "SASH" is enough for "SASH (screening van stalking, politie)"
            if (!said.isEmpty() &&
                (word.compare(said, Qt::CaseInsensitive) == 0 || word.startsWith(said + QStringLiteral(" ("), Qt::CaseInsensitive)))
                target = code;
        }
    };
    connect(entry, &TextEntry::typed, this, [this, take](const QString &text) {
        take(text);
        Q_EMIT typed();
    });
    connect(entry, &TextEntry::left, this, [this, take](const QString &text) {
        take(text);
        Q_EMIT committed();
    });
    place(entry);
    return entry;
}

TextEntry *EntityForm::lines(const QString &label, QStringList &target, const QString &hint)
{
    auto *entry = new TextEntry(label, TextEntry::Kind::Area, this);
    entry->setText(target.join(QLatin1Char('\n')));
    entry->setHint(hint);
    const auto take = [&target](const QString &text) {
        target = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        target.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    };
    connect(entry, &TextEntry::typed, this, [this, take](const QString &text) {
        take(text);
        Q_EMIT typed();
    });
    connect(entry, &TextEntry::left, this, [this, take](const QString &text) {
        take(text);
        Q_EMIT committed();
    });
    place(entry);
    return entry;
}

} // namespace vw::ui
