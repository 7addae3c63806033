// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/history.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

/// One field of a record, as it was and as it became.
struct FieldChange {
    QString label, was, is;
};
/// What differs between two versions, field by field, in words where there are words. Empty objects: nothing stood there.
[[nodiscard]] QList<FieldChange> changesBetween(const QJsonObject &before, const QJsonObject &after, const CaseDesk &desk);

/// Beside the log: every version of one record, newest first, with what each changed.
class LogDetail : public QWidget {
    Q_OBJECT
public:
    explicit LogDetail(CaseDesk &desk, QWidget *parent = nullptr);
    /// `title` names the record; the version of `revision` comes first.
    void showRecord(RecordId id, quint64 revision, const QString &title);
    void showNothing();

private:
    void addVersion(const vault::Version &version, const QJsonObject &before, bool chosen);
    CaseDesk &m_desk;
    QVBoxLayout *m_content;
};

} // namespace vw::ui
