// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/wording/picture.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class BandChip;
class CaseDesk;
class Fold;
class RangeBar;
class ScrollPage;
class TriggerCard;

/// "Beeld tot nu toe": tempo on top, then triggers, then the band, then what to ask next. Live at every answer.
class PicturePanel : public QWidget {
    Q_OBJECT
public:
    explicit PicturePanel(CaseDesk &desk, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void questionChosen(const vw::QuestionId &id);

private:
    void showTempo(const wording::Picture &picture);
    void showTriggers(const wording::Picture &picture);
    void showBand(const wording::Picture &picture);
    void showNext();
    void showReceipt();

    CaseDesk &m_desk;
    ScrollPage *m_page;
    QLabel *m_tempo, *m_because;
    QWidget *m_triggers;
    QMap<TriggerId, TriggerCard *> m_cards;
    BandChip *m_chip;
    RangeBar *m_bar;
    QVBoxLayout *m_bandWords, *m_next, *m_extra;
    Fold *m_receipt;
    QVBoxLayout *m_judgement;
};

} // namespace vw::ui
