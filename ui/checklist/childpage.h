// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class TextEntry;

/// Writing mode (rules/practice-review G11): a child is asked nothing. One box for its own words; per part of the list the subjects, so that what
/// it says itself can be written where it belongs. Such words count as suspected until an adult was asked.
class ChildPage : public QWidget {
    Q_OBJECT
public:
    /// `domain` below 0: the page with the child's own words.
    ChildPage(CaseDesk &desk, int domain, QWidget *parent = nullptr);
    void focusFirst();

private:
    void addOwnWords();
    void addSubjects(int domain);
    void addSubject(int question, const QString &subject);
    CaseDesk &m_desk;
    TextEntry *m_first = nullptr;
};

} // namespace vw::ui
