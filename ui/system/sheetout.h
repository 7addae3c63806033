// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/sheet.h"

#include <QWidget>

namespace vw::ui {

/// Brings a sheet out of the program: printer, or a file that is never replaced. Lives while a dialog of it can be open.
class SheetOut : public QObject {
    Q_OBJECT
public:
    explicit SheetOut(QWidget *window) : QObject(window), m_window(window) {}
    void print(const report::Sheet &sheet);
    void save(const report::Sheet &sheet, const QString &fileName);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace vw::ui
