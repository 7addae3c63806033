// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/referral/content.h"

#include <optional>

namespace vw::desk {

class CaseDesk;

/// One paper of a case: what was typed for it, and what it says.
struct CasePaper {
    dossier::ReferralDraft draft;
    referral::ReferralContent content;

    /// Null when there is no such part.
    [[nodiscard]] const referral::Document *document(referral::Part part) const;
    /// Who it goes to and on what ground: as it prints, else as it was typed.
    [[nodiscard]] QString receiver() const { return said(QStringLiteral("A5")); }
    [[nodiscard]] QString ground() const { return said(QStringLiteral("V1")); }

private:
    [[nodiscard]] QString said(const QString &field) const;
};

/// One file to be: a PDF, or sealed for the key of another vault. A PDF without a passphrase is not encrypted: the channel does that.
struct Sheet {
    referral::Document document;
    QString path; ///< where nothing lies yet
    QString passphrase;
    QByteArray forKey = {};
};

/// What came of sending.
struct Sent {
    enum class Stage {
        Sent,
        NotMade,    ///< nothing was entered anywhere
        NotEntered, ///< no line in the log, so nothing left
        NotWritten, ///< the log had its lines, and the files did not come
    };
    Stage stage = Stage::Sent;
    std::optional<Error> error = {};  ///< why nothing was sent
    std::optional<Error> untold = {}; ///< the log still says that it left, and this is why
    QStringList stays = {}; ///< files that were written and cannot be taken away again

    [[nodiscard]] bool isSent() const { return stage == Stage::Sent; }
};

/// The papers of the case on the desk: what each says at this moment, and the one way they leave, for window and command alike. Every way
/// has its line in the log and its entry in the list of exports, and first: without a line nothing leaves, and what then fails has a second.
class Papers {
public:
    explicit Papers(CaseDesk &desk) : m_desk(desk) {}

    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    /// The drafts of the case with what is typed just now.
    [[nodiscard]] QList<dossier::ReferralDraft> drafts() const;
    /// The last draft of the kind of this name, or a fresh one that is not in the case yet, with what it says now.
    [[nodiscard]] CasePaper paper(const QString &kind) const;
    /// What a draft says now, weighed with the version the checklist of the case was made with.
    [[nodiscard]] referral::ReferralContent content(const dossier::ReferralDraft &draft) const;
    [[nodiscard]] QString summary(const dossier::ReferralDraft &draft) const;

    /// There is a log to put a line in: a vault that is only read takes none, and a case that was not written yet is written for it.
    [[nodiscard]] bool hasLog();
    /// The line in the log, before anything leaves by print or copy: action "print" or "copy". False: nothing stands there, so nothing may leave.
    [[nodiscard]] bool enter(CasePaper &paper, const QString &action, const referral::Document &document, const QString &channel);
    /// It did not leave after all. `nothingLeft`: the next paper has its number again; else only the log tells. False: the log could not be told.
    bool failed(CasePaper &paper, const referral::Document &document, const QString &channel, bool nothingLeft);

    /// Files of a paper, in one call: all drawn; with `archive` a copy of each kept in the vault; each entered in log and list; then written. When
    /// one cannot be written none stays, nor a copy, and the log tells that too. Errors: FileExists, those of drawing, saving and writing.
    [[nodiscard]] Sent send(CasePaper &paper, const QList<Sheet> &sheets, bool archive = false);
    /// Keeps a copy of each document in the vault; nothing leaves. What cannot be saved waits on the desk and is tried again.
    [[nodiscard]] Sent keep(const CasePaper &paper, const QList<referral::Document> &documents);

private:
    struct Made;
    [[nodiscard]] Result<QList<Made>> make(const CasePaper &paper, const QList<Sheet> &sheets, bool archive) const;
    [[nodiscard]] Result<void> keepCopy(const CasePaper &paper, const referral::Document &document, const dossier::ArchiveCopy &copy);
    void takeBack(CasePaper &paper, const QList<Made> &made, qsizetype entered, Sent &sent);
    void drop(const Made &made, Sent &sent);

    CaseDesk &m_desk;
};

} // namespace vw::desk
