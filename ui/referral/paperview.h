// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/paper.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vw::ui {

/// The pages below one another, painted as they print.
class PageView : public QWidget {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    void showPaper(std::optional<report::Paper> paper);
    [[nodiscard]] bool hasPaper() const { return m_paper.has_value(); }
    /// Lays out more of the paper that is shown.
    void goOn(int milliseconds);
    [[nodiscard]] bool isComplete() const { return !m_paper || m_paper->isComplete(); }
    /// Width of a page in pixels.
    void setPageWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int pageHeight() const;
    void fit();
    std::optional<report::Paper> m_paper;
    int m_pageWidth = 560;
};

/// A paper to be looked at, with zoom. A long one is laid out bit by bit.
class PaperView : public QWidget {
    Q_OBJECT
public:
    /// `name`: what it shows, for who hears it.
    explicit PaperView(const QString &name, QWidget *parent = nullptr);
    /// Left of the buttons for the size.
    [[nodiscard]] QHBoxLayout *bar() const { return m_bar; }
    /// The line above the paper.
    void setNote(const QString &note);
    /// No paper for null. The eye keeps its place while it is the same kind of paper.
    void showPaper(const referral::Document *document);
    /// The next one is another paper: from its first page.
    void startAnew();
    /// Why there is no paper.
    void showFault(const QString &sentence);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void zoomBy(double factor);
    void lay(const referral::Document &document);
    void layMore();
    QHBoxLayout *m_bar;
    QPushButton *m_smaller, *m_larger;
    QLabel *m_error, *m_note;
    QScrollArea *m_scroll;
    PageView *m_pages;
    referral::Kind m_kind = referral::Kind::Melding; ///< of the paper that is shown
    double m_zoom = 1;
    QTimer m_layTimer;
    std::optional<report::Paper> m_next; ///< laid out behind the one that is shown, so that the eye keeps its place
};

} // namespace vw::ui
