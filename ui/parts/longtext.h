// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vw::ui {

/// Words of any length to read: what is long is shown to its first two thousand signs, and whole in a box that scrolls by itself when it is
/// asked for.
class LongText : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype shownSigns = 2000;
    explicit LongText(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setItalic(bool italic);
    void makeSelectable();

private:
    void showAll();
    QString m_text;
    QLabel *m_words;
    QPushButton *m_all = nullptr;
    QPlainTextEdit *m_box = nullptr;
};

/// The first `signs` of it, cut between words and with a mark that there is more.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype signs);

} // namespace vw::ui
