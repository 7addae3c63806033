// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/railicon.h"

#include "ui/parts/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace vw::ui {

namespace {

/// Painted each time anew: the look may have changed since.
class RailIconEngine final : public QIconEngine {
public:
    explicit RailIconEngine(const QByteArray &drawing) : m_drawing(drawing) {}
    void paint(QPainter *painter, const QRect &place, QIcon::Mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        QSvgRenderer(drawing.replace("currentColor", colours().text.name().toLatin1())).render(painter, place);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new RailIconEngine(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon railIcon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new RailIconEngine(file.readAll()));
}

} // namespace vw::ui
