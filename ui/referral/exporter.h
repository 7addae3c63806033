// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/papers.h"
#include "ui/parts/desknames.h"

#include <QObject>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace vw::ui {

class SecretClipboard;

/// Brings a paper out of the program: file, printer, clipboard, or sealed in the vault. Every way is logged, and first: without a line in
/// the log nothing leaves, and what then fails has a second line. Nothing leaves while there is a hard stop; the content is that of the moment of the click.
class Exporter : public QObject {
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    Exporter(PaperDraft &paper, SecretClipboard &clipboard, QWidget *window);

    /// A PDF that the channel encrypts: secure form or secure mail.
    void savePlain(referral::Part part);
    /// AES-256 with a word passphrase of its own, for USB and anything else.
    void saveSealed(referral::Part part);
    /// For the vault with this key, without a passphrase. `name`: whose it is.
    void saveFor(referral::Part part, const QByteArray &key, const QString &name);
    void print(referral::Part part);
    /// PDF/A of each part, inside the vault.
    void archive();
    /// An archive copy on paper.
    void printArchived(const dossier::ArchiveCopy &copy);
    /// An archive copy as a file: the PDF as it is kept. No stop holds it, for it is no new paper.
    void saveArchived(const dossier::ArchiveCopy &copy);
    /// One tab of the regional web form (referral::copyBlocks).
    void copyBlock(referral::Part part, const QString &tab);
    void copySummary();
    void copyWhole(referral::Part part);

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// Shown once: the file and the words for the phone call.
    void passphraseMade(const QString &title, const QString &words, const QString &coverLine);

private:
    [[nodiscard]] std::optional<referral::Document> ready(referral::Part part);
    /// Her own copy stays here while somebody else can find it; that is said.
    [[nodiscard]] bool mayLeave(const dossier::ArchiveCopy &copy);
    void keepFolder(const QString &path);
    /// `name`: what is proposed; its suffix is that of the file.
    void askFile(const QString &name, const std::function<void(const QString &)> &write);
    void writePlain(const referral::Document &document, const QString &path);
    void writeArchived(const dossier::ArchiveCopy &copy, const QString &path);
    void writeSealed(const referral::Document &document, const QString &path);
    [[nodiscard]] bool send(const desk::Sheet &sheet);
    [[nodiscard]] bool enter(const QString &action, const referral::Document &document, const QString &channel);
    [[nodiscard]] bool hasLog();
    [[nodiscard]] QString toldAbout(bool told) const;
    /// Its line in the log, and the second one when it did not come out.
    struct Leaving {
        std::function<bool()> enter;
        std::function<bool(bool nothingLeft)> failed;
    };
    void printDocument(const referral::Document &document, const Leaving &leaving);
    void printed(const referral::Document &document, QPrinter &printer, const Leaving &leaving);
    void copy(const referral::Document &document, const QString &text, const QString &channel);
    void say(const Error &error);
    void sayNoLine();

    PaperDraft &m_paper;
    SecretClipboard &m_clipboard;
    QWidget *m_window;
};

} // namespace vw::ui
