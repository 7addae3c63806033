// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/structure.h"

class QPDF;
class QPainter;

// Private to core/report. QPdfWriter writes no structure tree. While painting, a sign far off the page stands before and after each element; afterwards
// qpdf reads the signs, puts marked content in their place, and adds the tree.

namespace vw::report {

/// Begins this element; -1 is what nobody hears: rules, frames, the foot.
void paintBegin(QPainter &painter, int element);
void paintEnd(QPainter &painter);

/// Qt calls the sign of the space a tab.
void mendSpaces(QPDF &pdf);
/// Reads the signs and adds structure tree, bookmarks, and title and language as XMP. Throws as qpdf does.
void addTags(QPDF &pdf, const std::vector<Element> &elements, const std::vector<Heading> &headings, const QString &title);

} // namespace vw::report
