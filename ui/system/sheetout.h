// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/sheet.h"

#include "core/referral/content.h"

#include <QWidget>

#include <functional>

namespace vw::ui {

/// Something that goes out as pages, whatever draws it.
struct Printout {
    QString title; ///< no names: a print queue shows it
    std::function<Result<void>(QPagedPaintDevice &)> paint;
    std::function<Result<QByteArray>()> pdf;
    std::function<bool(const QString &action)> enter = {}; ///< "print" or "export", just before it leaves; false: it may not
};
[[nodiscard]] Printout printoutOf(const report::Sheet &sheet);
[[nodiscard]] Printout printoutOf(const referral::Document &document);

/// Brings pages out of the program: printer, or a file that is never replaced. Lives while a dialog of it can be open.
class SheetOut : public QObject {
    Q_OBJECT
public:
    explicit SheetOut(QWidget *window) : QObject(window), m_window(window) {}
    void print(const Printout &printout);
    void save(const Printout &printout, const QString &fileName);
    void print(const report::Sheet &sheet) { print(printoutOf(sheet)); }
    void save(const report::Sheet &sheet, const QString &fileName) { save(printoutOf(sheet), fileName); }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace vw::ui
