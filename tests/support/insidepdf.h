// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonObject>

// What is inside a PDF. Its reader stands in a source of its own: clang 19 cannot read the headers of qpdf 11 as C++20.

namespace vw::test {

/// The data a sending copy carries.
QJsonObject attachedTo(const QByteArray &pdf, const QByteArray &passphrase);

/// What is drawn on the pages: the rest of a PDF has a moment and a number of its own.
QByteArray drawnOn(const QByteArray &pdf);

} // namespace vw::test
