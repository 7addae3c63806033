// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"
#include "desk/papers.h"

#include <QObject>
#include <QTimer>

namespace vw::desk {

/// The paper being made: what was typed for it, and the content that follows from that and from the case.
/// The parts of the tab read here and change it only here.
class PaperDraft : public QObject {
    Q_OBJECT
public:
    explicit PaperDraft(CaseDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] CaseDesk &desk() const { return m_papers.desk(); }
    [[nodiscard]] const dossier::ReferralDraft &draft() const { return m_paper.draft; }
    [[nodiscard]] const referral::ReferralContent &content() const { return m_paper.content; }
    [[nodiscard]] const referral::Document *document(referral::Part part) const { return m_paper.document(part); }
    /// Of the paper as it stands: the receiver chooses between the kinds of one draft.
    [[nodiscard]] const referral::PaperKind &kind() const { return referral::paperKind(m_paper.content.open.kind); }
    [[nodiscard]] QString summary() const { return m_papers.summary(m_paper.draft); }

    /// The draft of the kind of this name, or a fresh one that is not in the case yet.
    void open(const QString &kind);
    /// While nobody looks, changes only mark the content as stale.
    void setActive(bool active);
    /// Content of this very moment; before an export.
    void rebuild();

    // A key is a field id, with ":<person id>" where a person has a field of its own (core/referral/FORMAT.md).
    [[nodiscard]] QString text(const QString &key) const { return m_paper.draft.fields.value(key); }
    void type(const QString &key, const QString &text);
    /// What was typed becomes a revision; nothing happens when nothing was typed.
    void commit();
    [[nodiscard]] const referral::Field *printed(const QString &key) const;
    /// Also for "incident:<id>".
    [[nodiscard]] bool isRestricted(const QString &key) const;
    void setRestricted(const QString &key, bool restricted);
    [[nodiscard]] bool isLeftOut(const QString &incident) const { return m_paper.draft.leftOut.contains(incident); }
    void setLeftOut(const QString &incident, bool leftOut);
    void setSigned(bool isSigned);

    [[nodiscard]] QString receiver() const { return m_paper.receiver(); }
    /// The receiver the program proposes: Veilig Thuis of the region.
    [[nodiscard]] QString ownRegion() const;

    // As Papers has them, for this paper.
    [[nodiscard]] bool hasLog();
    [[nodiscard]] bool enter(const QString &action, const referral::Document &document, const QString &channel);
    bool failed(const referral::Document &document, const QString &channel, bool nothingLeft);
    [[nodiscard]] Sent send(const Sheet &sheet);
    [[nodiscard]] Sent keep(const QList<referral::Document> &documents);

Q_SIGNALS:
    /// Another draft: every field is shown anew.
    void opened();
    void rebuilt();

private:
    void deskChanged(dossier::RecordKind kind);
    void load();
    void schedule();
    void save();
    [[nodiscard]] bool factRestricted(const QString &id) const;
    [[nodiscard]] static const referral::Field *find(const referral::Document *document, const QString &key);

    Papers m_papers;
    CasePaper m_paper;
    QTimer m_timer;
    qint64 m_lastTook = 0; ///< milliseconds
    bool m_typed = false; ///< typing that is not a revision yet
    bool m_saving = false; ///< our own change is coming back
    bool m_active = false, m_stale = true;
};

} // namespace vw::desk
