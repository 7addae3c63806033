// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vw::ui {

/// A long list of which a part is made: the first forty, more with a button or when its end is scrolled near. Whoever fills it makes the
/// rows [from, to) and puts them in rows().
class Screenfuls : public QWidget {
    Q_OBJECT
public:
    static constexpr qsizetype step = 40;
    /// `what` names the list for who hears it: "Facts".
    Screenfuls(const QString &what, const QLocale &locale, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    /// The end comes with scrolling too. Not where something stands below the list: nobody would ever get there.
    void growWithScrolling() { m_grows = true; }
    /// How many there are now; the part stays where it is. Emits nothing.
    void setTotal(qsizetype total);
    [[nodiscard]] qsizetype from() const { return m_from; }
    [[nodiscard]] qsizetype to() const { return m_to; }
    [[nodiscard]] bool holds(qsizetype place) const { return place >= m_from && place < m_to; }
    [[nodiscard]] bool isWhole() const { return m_from == 0 && m_to == m_total; }
    /// Makes the part hold this place: longer when it is near, else elsewhere.
    void reach(qsizetype place);
    /// To come back to; never more than a few screenfuls at once.
    void showPart(qsizetype from, qsizetype to);

Q_SIGNALS:
    /// Another part is shown from now on.
    void moved();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void place(qsizetype from, qsizetype to);
    void say();
    void growIfNear();
    QLocale m_locale;
    QString m_what;
    QVBoxLayout *m_rows;
    QPushButton *m_before, *m_after;
    QScrollArea *m_area = nullptr;
    qsizetype m_total = 0, m_from = 0, m_to = 0;
    bool m_grows = false, m_settles = false;
};

} // namespace vw::ui
