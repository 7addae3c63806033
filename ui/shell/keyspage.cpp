// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/keyspage.h"

#include "ui/parts/theme.h"
#include <QGridLayout>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

KeysPage::KeysPage(QWidget *parent) : ScrollPage(parent)
{
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("Keys")), 1);
    auto *back = wayBack(primaryButton(tr("Back (F1)")));
    head->addWidget(back);
    content()->addLayout(head);
    connect(back, &QPushButton::clicked, this, &KeysPage::left);
    addGroup(tr("Everywhere"),
             {{u"F1"_s, tr("This page, and back again")},
              {u"F2"_s, tr("She is calling now: a new conversation")},
              {u"F6, Shift+F6"_s, tr("The next part of the window, or the one before")},
              {u"F7"_s, tr("Phone card")},
              {u"Ctrl+F"_s, tr("Search all cases")},
              {u"Ctrl+Shift+L"_s, tr("Lock")},
              {tr("Enter"), tr("The coloured button: the next step")},
              {u"Esc"_s, tr("Back out of this form")},
              {u"Tab, Shift+Tab"_s, tr("The next field or button, or the one before; arrow keys move within a row of choices")},
              {tr("Space"), tr("Presses the button or choice that has the focus")},
              {u"Page Up, Page Down"_s, tr("Read on, or back")}});
    addGroup(tr("In a case"), {{u"F3"_s, tr("Scratchpad, for what is said while you listen")},
                               {u"F4"_s, tr("Emergency sheet")},
                               {u"Ctrl+1 - Ctrl+9"_s, tr("The tabs, from left to right")},
                               {u"Ctrl+Enter"_s, tr("Saves a fact or note and begins the next one")},
                               {u"Ctrl+P"_s, tr("Prints the paper that is shown")},
                               {u"Ctrl +, Ctrl -"_s, tr("Makes the paper that is shown larger or smaller")}});
    addGroup(tr("In the questions"), {{tr("Y (or J)"), tr("Yes: this is so")},
                                      {tr("S (or V)"), tr("Suspected")},
                                      {u"N"_s, tr("No")},
                                      {tr("D (or W)"), tr("Don't know")},
                                      {u"1 - 9"_s, tr("The small choices of the question that has the focus; each shows its digit")},
                                      {u"↓ ↑"_s, tr("The next question, or the one before")},
                                      {u"→ ←"_s, tr("Into the answers of the question, and along them")},
                                      {u"Ctrl+Z"_s, tr("Takes the last answer back")}});
    content()->addStretch(1);
}

void KeysPage::addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys)
{
    auto *card = frame("card");
    column(card)->addWidget(headingLabel(title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gap);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(1, 1);
    for (const auto &[key, meaning] : keys) {
        const int row = grid->rowCount();
        auto *name = strongLabel(key);
        name->setMinimumWidth(inLetters(150));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(textLabel(meaning), row, 1);
    }
    column(card)->addLayout(grid);
    content()->addWidget(card);
}

} // namespace vw::ui
