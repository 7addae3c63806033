// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

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
    /// A head over a column of boxes says it; who hears it still hears the label.
    void hideLabel();
    /// How many lines an area shows; the rest scrolls.
    void setLines(int lines);
    /// Proposes these while it is typed; a line only.
    void propose(const QStringList &words);
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

} // namespace vw::ui
