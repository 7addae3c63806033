// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/dates.h"
#include "ui/parts/textentry.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace vw::ui {

/// A form over one entity. Fields write straight into the members they were given; typed() at every key, committed() when a field
/// is left with changed content or a choice is made. The entity must outlive the form.
class EntityForm : public QWidget {
    Q_OBJECT
public:
    explicit EntityForm(QWidget *parent = nullptr);

    TextEntry *line(const QString &label, QString &target, const QString &hint = {});
    TextEntry *area(const QString &label, QString &target, const QString &hint = {});
    /// What cannot be read stays in the box and goes to `unread`, and the field has no date then.
    TextEntry *date(const QString &label, std::optional<PartialDate> &target, const DateField &field);
    TextEntry *day(const QString &label, QDate &target, DateField field);
    void check(const QString &label, bool &target);
    /// One of several, as a drop-down; the codes go to `set`.
    void choice(const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                const std::function<void(const QString &)> &set);
    /// The same as chips, for few and short options. `set` gets an empty code when the chosen one is pressed again, and returns the code
    /// that is recorded then, so that this one shows.
    void chips(const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
               const std::function<QString(const QString &)> &set);
    /// Any number of the options, as chips; `set` gets the codes.
    void several(const QString &label, const QList<std::pair<QString, QString>> &options, const QStringList &now,
                 const std::function<void(const QStringList &)> &set);
    /// A line that proposes words while it is typed; `target` gets the code of words that are among them, and any other words as they are.
    TextEntry *coded(const QString &label, QString &target, const QList<std::pair<QString, QString>> &options, const QString &hint = {});
    /// One entry on each line.
    TextEntry *lines(const QString &label, QStringList &target, const QString &hint = {});
    /// The next fields stand side by side until endRow().
    void beginRow();
    void endRow();
    void add(QWidget *widget);
    void focusFirst();
    /// What gets the focus first; null while the form is empty.
    [[nodiscard]] QWidget *firstField() const { return m_first; }

Q_SIGNALS:
    void typed();
    void committed();

private:
    TextEntry *entry(const QString &label, TextEntry::Kind kind, QString &target, const QString &hint);
    /// `take` stores what was read.
    TextEntry *dateEntry(const QString &label, const QString &shown, const DateField &field,
                         const std::function<void(const std::optional<PartialDate> &)> &take);
    void place(QWidget *widget);
    QVBoxLayout *m_layout;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace vw::ui
