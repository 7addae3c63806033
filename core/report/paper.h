// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/referral/content.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace vw::report {

struct Element;
struct Heading;

/// One document laid out on A4 pages: the same for preview, printer and PDF. Body 10.5 pt, left margin 25 mm, black and white.
/// The font is the first of Noto Sans and DejaVu Sans that is there.
class Paper {
public:
    /// Error: FontMissing.
    [[nodiscard]] static Result<Paper> layOut(const referral::Document &document);
    /// The same without a page yet; they come with layOutFor(). A paper of thousands of facts would hold up whoever types it.
    [[nodiscard]] static Result<Paper> begin(const referral::Document &document);
    [[nodiscard]] bool isComplete() const;
    /// Goes on for about this many milliseconds.
    void layOutFor(int milliseconds);
    ~Paper();
    Paper(Paper &&) noexcept;
    Paper &operator=(Paper &&) noexcept;

    /// So far, while it is not complete.
    [[nodiscard]] int pageCount() const;
    /// A4 in points (1/72 inch).
    [[nodiscard]] static QSizeF pageSize();
    /// Paints page `page` (from 0) on a painter whose logical unit is a point.
    void paint(QPainter &painter, int page) const;
    /// All pages on a printer or PDF writer. `isSigned`: with the signs by which addTags() (core/report/tags.h) finds what is read aloud.
    [[nodiscard]] Result<void> paintAll(QPagedPaintDevice &device, bool isSigned = false) const;
    /// What is read aloud, in order, and where its headings begin; for core/report alone.
    [[nodiscard]] const std::vector<Element> &elements() const;
    [[nodiscard]] std::vector<Heading> headings() const;

private:
    Paper();
    void paint(QPainter &painter, int page, bool isSigned) const;
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

/// A plain PDF of the document: text selectable, language nl, a title without names.
[[nodiscard]] Result<QByteArray> openPdf(const referral::Document &document);
/// PDF/A-1b for keeping inside the vault; never encrypted, never sent.
[[nodiscard]] Result<QByteArray> archivePdf(const referral::Document &document);
/// AES-256 (R6) with `passphrase` to open, and `attached` as verwijzing.json; the document's own JSON when that is empty.
[[nodiscard]] Result<QByteArray> sendingPdf(const referral::Document &document, const QString &passphrase,
                                            const QJsonObject &attached = {});

/// Adds a warning for signs that no font of this computer can print ("unprintable-signs"): nothing disappears from paper unnoticed.
void findUnprintable(referral::ReferralContent &content);

/// kind, case code and date; no names. OEFENING in front for the practice vault; "-deel-S" for part S, "-versleuteld" for a sealed file.
[[nodiscard]] QString suggestedFileName(const referral::Document &document, bool sealed = false);
/// The name itself, or with "-2", "-3" ... when a file of that name is in the folder.
[[nodiscard]] QString freeFileName(const QString &folder, const QString &name);

} // namespace vw::report
