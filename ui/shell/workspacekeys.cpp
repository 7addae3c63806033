// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/workspace.h"

#include "ui/caseload/casespage.h"
#include "ui/caseload/comparepage.h"
#include "ui/parts/readingorder.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/phonecard.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

// The keys that work on every page, and what they lay over it.

namespace vw::ui {

void Workspace::listenToKeys()
{
    const auto shortcut = [this](const QKeySequence &key, auto &&what) {
        auto *made = new QShortcut(key, this);
        made->setContext(Qt::ApplicationShortcut);
        connect(made, &QShortcut::activated, this, what);
    };
    shortcut(Qt::Key_F2, [this] { startCall(); });
    shortcut(Qt::Key_F3, [this] {
        if (m_case)
            m_case->toggleScratch();
    });
    shortcut(Qt::Key_F1, [this] { toggleKeys(); });
    shortcut(Qt::Key_F7, [this] { togglePhoneCard(); });
    shortcut(Qt::Key_F4, [this] { showCrisisSheet(); });
    shortcut(Qt::CTRL | Qt::Key_F, [this] {
        leaveCaseThen([this] {
            showPage(Cases);
            static_cast<CasesPage *>(page(Cases))->focusSearch();
        });
    });
}

/// Over what is shown, and back to it.
void Workspace::toggleKeys()
{
    if (!m_keys) {
        m_keys = new KeysPage(m_stack);
        m_stack->addWidget(m_keys);
        connect(m_keys, &KeysPage::left, this, &Workspace::toggleKeys);
    }
    if (m_stack->currentWidget() == m_keys) {
        m_stack->setCurrentWidget(m_case ? m_case : page(m_page));
        if (m_beforeKeys)
            m_beforeKeys->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_beforeKeys = QApplication::focusWidget();
    m_stack->setCurrentWidget(m_keys);
    stopsIn(m_keys).value(0)->setFocus(Qt::OtherFocusReason);
}

void Workspace::togglePhoneCard()
{
    m_phones->toggle();
}

void Workspace::showCrisisSheet()
{
    if (m_case)
        m_case->openCrisisSheet();
}

void Workspace::compare(CaseId one, CaseId other)
{
    auto *page = new ComparePage(m_office, one, other, m_stack);
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    stopsIn(page).value(0)->setFocus(Qt::OtherFocusReason);
    const auto leave = [this, page] {
        showPage(Cases);
        m_stack->removeWidget(page);
        page->deleteLater();
    };
    connect(page, &ComparePage::left, this, leave, Qt::QueuedConnection);
    connect(
        page, &ComparePage::caseChosen, this,
        [this, leave](CaseId id) {
            leave();
            openCase(id);
        },
        Qt::QueuedConnection);
}

} // namespace vw::ui
