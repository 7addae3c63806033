// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/checklist/rowcontext.h"
#include "ui/parts/form.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace vw::ui {

class ChipRow;

/// What unfolds under a yes or suspected: which, how often, when, how one knows it, and the words. For one of the twelve (`first` >= 0)
/// only its small buttons and the last time.
class AnswerDetails : public QWidget {
    Q_OBJECT
public:
    AnswerDetails(const RowContext &context, int question, int first, QWidget *parent);
    void show(const assessment::Answer &answer);
    [[nodiscard]] bool isEmpty() const;
    /// One of the twelve has something to add under a no too: a chip of its own, or how one knows that there is no danger.
    [[nodiscard]] static bool standsUnderNo(const RowContext &context, int question, int first);

Q_SIGNALS:
    void changed(const vw::assessment::Answer &answer);
    void typed(const vw::assessment::Answer &answer);

private:
    void addAlarm();
    void addChips();
    void addFrequency();
    void addRecency();
    void addDates();
    void addTime(const QString &label);
    void addClock();
    void addHeard();
    void offer();
    void addSource();
    void addWords();
    void keepWords();
    ChipRow *chips(const QString &caption, const QList<std::pair<QString, QString>> &options, bool one);
    [[nodiscard]] DateField field(assessment::Answer &answer, const QString &key) const;
    TextEntry *dateEntry(const QString &label, const QString &key, std::optional<PartialDate> assessment::Answer::*member);
    void showClock();
    [[nodiscard]] const taxonomy::Question &question() const { return m_context.question(m_question); }

    RowContext m_context;
    int m_question, m_first;
    assessment::Answer m_answer;
    ChipRow *m_chips = nullptr, *m_frequency = nullptr, *m_recency = nullptr, *m_source = nullptr;
    TextEntry *m_when = nullptr, *m_time = nullptr, *m_since = nullptr, *m_who = nullptr, *m_note = nullptr;
    QLabel *m_clock = nullptr;
    QWidget *m_alarm = nullptr, *m_lastTime = nullptr; ///< of the twelve: under a yes or suspected alone
};

} // namespace vw::ui
