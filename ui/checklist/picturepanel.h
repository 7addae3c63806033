// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/wording/picture.h"
#include "ui/parts/desknames.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class BandChip;
class Fold;
class RangeBar;
class ScrollPage;
class StaleUntilShown;
class TriggerCard;

/// "Beeld tot nu toe": when to act and what to do, then the triggers as lines, kinds and band, what to ask next, the own judgement, and the rest.
/// Live at every answer.
class PicturePanel : public QWidget {
    Q_OBJECT
public:
    explicit PicturePanel(CaseDesk &desk, QWidget *parent = nullptr);
    /// What it shows has changed; built anew once it is in sight.
    void refresh();

Q_SIGNALS:
    void questionChosen(const vw::QuestionId &id);

private:
    struct Proposal {
        QuestionId flag;
        QString title, changes;
        bool operator==(const Proposal &) const = default;
    };
    void rebuild();
    void showTempo(const wording::Picture &picture);
    void showTriggers(const wording::Picture &picture);
    void showBand(const wording::Picture &picture);
    void showBandWords(const wording::Picture &picture, bool enough);
    void showNext();
    void showReceipt();

    CaseDesk &m_desk;
    ScrollPage *m_page;
    QLabel *m_tempo, *m_because;
    QWidget *m_triggers;
    QMap<TriggerId, TriggerCard *> m_cards;
    BandChip *m_chip;
    RangeBar *m_bar;
    QVBoxLayout *m_bandWords, *m_steps, *m_pattern, *m_next, *m_extra;
    Fold *m_receipt;
    QVBoxLayout *m_judgement;
    StaleUntilShown *m_look = nullptr;
    QList<QStringList> m_shownBand; ///< the words that stand there now
    QList<Proposal> m_shownNext;
};

} // namespace vw::ui
