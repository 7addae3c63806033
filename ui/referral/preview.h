// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/paper.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace vw::ui {

class ChipRow;
class PaperDraft;

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

/// The paper as the receiver reads it: open part or part S, with zoom.
class Preview : public QWidget {
    Q_OBJECT
public:
    explicit Preview(PaperDraft &paper, QWidget *parent = nullptr);
    [[nodiscard]] referral::Part part() const { return m_part; }
    void showPart(referral::Part part);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fit();
    void zoomBy(double factor);
    void lay(const referral::Document &document);
    void layMore();
    PaperDraft &m_paper;
    ChipRow *m_parts;
    QPushButton *m_smaller, *m_larger;
    QLabel *m_error, *m_note;
    QScrollArea *m_scroll;
    PageView *m_pages;
    referral::Part m_part = referral::Part::Open;
    referral::Kind m_kind = referral::Kind::Melding; ///< of the paper that is shown
    double m_zoom = 1;
    QTimer m_layTimer;
    std::optional<report::Paper> m_next; ///< laid out behind the one that is shown, so that the eye keeps its place
};

} // namespace vw::ui
