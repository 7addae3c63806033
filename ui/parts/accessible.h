// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace vw::ui {

// What assistive technology is told of the pieces that Qt does not know: headings, groups, one of several, folds, errors. Told here and nowhere
// else; a piece says what it is with a mark, and may say it at any time.

/// Once, before the first widget.
void installAccessible();

/// One of several of which one holds: a radio button for who cannot see it.
void markAsOneOf(QWidget *button);
/// Opens and closes what is below it; `name` without the sign in front of it.
void markAsFold(QWidget *button, const QString &name);
/// A picture or a chip with words of its own: its accessible name is read.
void markAsText(QWidget *widget);
/// A row of a list that takes the focus as one.
void markAsRow(QWidget *widget);
/// A drawing that takes the focus and answers to keys: a timeline.
void markAsDrawing(QWidget *widget);
/// The words of pages that are painted (PageView), so that they can be read one by one.
void setDocumentWords(QWidget *pages, const QString &words);
/// What is said of it when it gets the focus, in the place of its name; for a row that is more than its title.
void setSpoken(QWidget *widget, const QString &words);

/// Says it at once, whatever has the focus: what came of something, an error, direct danger. Nothing is shown.
void announce(QWidget *inWindow, const QString &words);

} // namespace vw::ui
