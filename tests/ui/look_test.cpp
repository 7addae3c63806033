// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/stringmaker.h"
#include "ui/parts/railicon.h"
#include "ui/parts/theme.h"

#include <QApplication>

using namespace vw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The colour most of the icon is drawn in.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(40, 40).toImage();
    QHash<QRgb, int> solid;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255)
                ++solid[pixel.rgb()];
        }
    }
    QRgb ink = 0;
    int most = 0;
    for (auto each = solid.cbegin(); each != solid.cend(); ++each) {
        if (each.value() > most) {
            ink = each.key();
            most = each.value();
        }
    }
    return most > 0 ? QColor(ink) : QColor();
}

} // namespace

TEST_CASE("an icon that stands there already is readable when the window turns dark, and light again")
{
    const QString name = GENERATE(u"today"_s, u"cases"_s, u"evidence"_s, u"vault"_s, u"settings"_s);
    ui::applyLook(*qApp, ui::Look::Light);
    const QIcon icon = ui::railIcon(name);
    CHECK(inkOf(icon) == ui::coloursFor(ui::Look::Light).text);
    ui::applyLook(*qApp, ui::Look::Dark);
    CHECK(inkOf(icon) == ui::coloursFor(ui::Look::Dark).text);
    ui::applyLook(*qApp, ui::Look::Light);
    CHECK(inkOf(icon) == ui::coloursFor(ui::Look::Light).text);
    CHECK(ui::railIcon(u"no such icon"_s).isNull());
}
