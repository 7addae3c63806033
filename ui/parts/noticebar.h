// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QFrame;
class QVBoxLayout;

namespace vw::ui {

/// What must be known before going on, above every page. Each notice has a key; it stays until it is put away, answered or taken back, whatever
/// page is shown meanwhile.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    /// A button of a notice, and what it does.
    struct Way {
        QString words;
        std::function<void()> take;
    };
    explicit NoticeBar(QWidget *parent = nullptr);
    /// With a button that puts it away. A notice with the same key is replaced.
    void tell(const QString &key, const QString &text, const QList<Way> &ways = {});
    /// Without one: it goes when one of its ways has been taken and somebody calls takeBack().
    void insist(const QString &key, const QString &text, const QList<Way> &ways = {});
    void takeBack(const QString &key);
    [[nodiscard]] bool has(const QString &key) const { return m_notices.contains(key); }

private:
    void add(const QString &key, const QString &text, const QList<Way> &ways);
    QVBoxLayout *m_layout;
    QMap<QString, QFrame *> m_notices;
};

} // namespace vw::ui
