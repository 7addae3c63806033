// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/partialdate.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"
#include "ui/parts/spot.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QPushButton;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace vw::ui {

class Beside;
class BandChip;
class PicturePanel;
class ScratchPad;

/// One case: header, tabs, and the picture beside the checklist and the overview. Tabs are made when first opened.
class CasePage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Overview, Flags, Dossier, Timeline, Steps, Plan, Referral, Log, Lookback, TabCount };

    explicit CasePage(CaseDesk &desk, QWidget *parent = nullptr);
    void openTab(Tab tab);
    [[nodiscard]] Tab openTabNow() const;
    /// Where the person is in this case, to come back to after a lock.
    struct Place {
        Tab tab = Overview;
        std::optional<desk::Place> step; ///< of the meldcode, or the kind of paper
        Spot spot;
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);
    /// The round's choices of a new talk, ready for the first key.
    void beginCall();
    /// F2 while this case is open: is it about this one, or about somebody else? `other` begins another case.
    void askWhoCalls(const std::function<void()> &other);
    void toggleScratch();
    void openCrisisSheet();
    void jumpTo(const desk::Place &place);
    void jumpToRecord(vw::RecordId id);
    /// Runs `then` at once, or after the date to look again has been given.
    void leave(const std::function<void()> &then);
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }

Q_SIGNALS:
    /// A talk began: nobody touches keys while listening.
    void talkBegan();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader(QVBoxLayout *layout);
    void showHeader();
    [[nodiscard]] QString incidentWords(const PartialDate &incident) const;
    void fitTabs();
    void nameTabs();
    /// Looking back is for a case that ended.
    void showTabs();
    /// Other names for people and places: every tab but the one in use is made anew when it is next opened.
    void speakAnew();
    void askLookAgain(const std::function<void()> &then);
    [[nodiscard]] QWidget *makeTab(Tab tab);
    [[nodiscard]] bool isInPlan(const desk::Place &place) const;
    template <typename T>
    [[nodiscard]] T *tabAs(Tab tab) const;

    CaseDesk &m_desk;
    QLabel *m_reference, *m_state, *m_failure;
    BandChip *m_chip;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    Beside *m_beside = nullptr;
    QScrollArea *m_barPlace = nullptr;
    PicturePanel *m_panel;
    QWidget *m_leaving; ///< what is asked above the page: the date to look again, or who is calling
    ScratchPad *m_scratch;
    QMap<int, QWidget *> m_tabs;
    QString m_spokenFor; ///< jurisdiction and relation the tabs speak for
};

} // namespace vw::ui
