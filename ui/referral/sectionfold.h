// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class ChoiceButton;

/// A section of the form that opens and closes, with how much of it was not asked yet.
class SectionFold : public QWidget {
    Q_OBJECT
public:
    explicit SectionFold(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setMissing(int count);
    void setOpen(bool open);

Q_SIGNALS:
    void opened();

private:
    void showState();
    QString m_title;
    ChoiceButton *m_button;
    QLabel *m_missing;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

} // namespace vw::ui
