// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/taxonomy.h"

#include <QWidget>

namespace vw::ui {

/// How much is known: solid up to the known band, hatched up to what could be. Four fields, grey tones and words; no number.
class RangeBar : public QWidget {
    Q_OBJECT
public:
    explicit RangeBar(QWidget *parent = nullptr);
    void show(taxonomy::Band known, taxonomy::Band couldBe, const QString &words);
    [[nodiscard]] QSize sizeHint() const override { return {240, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_known = 0, m_couldBe = 3;
};

/// "Aandacht: hoog" with one to four bars, so that it reads without colour.
class BandChip : public QWidget {
    Q_OBJECT
public:
    explicit BandChip(QWidget *parent = nullptr);
    /// `level` 0 no picture yet, 1 few .. 4 very high.
    void show(int level, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level = 0;
    QString m_words;
};

/// 0 for an empty band id.
[[nodiscard]] int bandLevel(const QString &bandId);

} // namespace vw::ui
