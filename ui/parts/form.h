// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/dates.h"

#include <QLabel>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QHBoxLayout;
class QVBoxLayout;

namespace vw::ui {

/// One text box with its label above. typed() at every change a person makes, left() when the focus goes with changed text, or at once
/// when it comes without the focus: assistive technology writes into a box without going there. A key or a paste that would make the text longer
/// than it may be is not taken over at all, and a sentence under the box says so; a text that was longer already may become shorter.
class TextEntry : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Line, Area };
    TextEntry(const QString &label, Kind kind, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    /// Emits nothing; the text counts as saved.
    void setText(const QString &text);
    /// The same for text that was never left: leaving the box says left(), also when nothing was added.
    void setUnsaved(const QString &text);
    void setHint(const QString &placeholder);
    /// The label before the box, where height is scarce.
    void setLabelBeside();
    /// How many lines an area shows; the rest scrolls.
    void setLines(int lines);
    /// A sentence under the box; empty hides it.
    void setRemark(const QString &remark);
    void setReadOnly(bool readOnly);
    void focus();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void typed(const QString &text);
    void left(const QString &text);

private:
    void change();
    void leave();
    [[nodiscard]] bool isTooLong() const;
    void refuse();
    bool m_showing = false; ///< the program puts text in
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_area = nullptr;
    QLabel *m_remark;
    QString m_saved, m_told;
    struct {
        int at = 0, removed = 0, added = 0;
    } m_last; ///< what the last change of the area replaced
    QString m_remarkBefore; ///< while the sentence of refuse() stands there
    bool m_refused = false;
};

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
    /// The next fields stand side by side until endRow().
    void beginRow();
    void endRow();
    void add(QWidget *widget);
    void focusFirst();

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
