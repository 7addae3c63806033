// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

// Private to core/report: what a paper is made of, for who hears it.

namespace vw::report {

/// An element of the structure tree of a PDF (ISO 32000-1, 14.8.4); the parts of a paper that print.
struct Element {
    enum class Role { H1, H2, H3, P, List, Item, Label, Body, Table, Row, Head, Cell, Figure };
    Role role = Role::P;
    int parent = -1; ///< index of an earlier element; -1: the document
    QString text;    ///< as it is read aloud; of a figure, what it shows
};

/// In the order of reading.
class Structure {
public:
    int add(Element::Role role, int parent = -1, const QString &text = {})
    {
        m_elements.push_back({role, parent, text});
        return static_cast<int>(m_elements.size()) - 1;
    }
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }

private:
    std::vector<Element> m_elements;
};

/// Where a heading begins, for the bookmarks.
struct Heading {
    int element = -1;
    int page = 0;     ///< from 0
    double y = 0;     ///< points from the top
};

} // namespace vw::report
