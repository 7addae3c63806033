// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/casestore.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vw::desk {

/// What is typed about the person and the organisation and is not saved yet. Sealed within a second and at locking, it fills its form again
/// afterwards; it belongs to no case and is never offered as text of one.
class PracticeDraft : public QObject {
    Q_OBJECT
public:
    explicit PracticeDraft(vault::Session &session);

    /// Takes its own out of the drafts that were found, unless `saved` has the same words already.
    void takeFrom(QList<vault::Draft> &found, const dossier::Practice &saved);
    [[nodiscard]] const std::optional<dossier::Practice> &typed() const { return m_typed; }
    void type(const dossier::Practice &practice);
    /// Not in a second: now.
    void writeNow();
    /// It was saved: that dropped the draft too.
    void saved();
    /// It is not to be kept.
    Result<void> drop();
    [[nodiscard]] QList<vault::Draft> pending() const;

private:
    vault::Session &m_session;
    std::optional<dossier::Practice> m_typed;
    QTimer m_timer;
};

} // namespace vw::desk
