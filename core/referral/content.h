// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/casefile.h"
#include "core/known/tells.h"
#include "core/referral/paperkind.h"
#include "core/taxonomy/pack.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vw::referral {

using known::Tell;
using known::Tells;

/// Where a field prints. Restricted fields make part S, a file of its own.
enum class Part { Open, Restricted };
inline constexpr std::array partNames{Name{Part::Open, "open"}, Name{Part::Restricted, "restricted"}};
/// Mandatory, mandatory but unknown is an answer, when its condition holds, optional, made by the program.
enum class Need { Mandatory, MandatoryOrUnknown, Conditional, Optional, Automatic };
/// NotAsked: nobody was asked. NotFilled: the writer left it open.
enum class Status { Filled, Unknown, NotAsked, NotFilled };

/// A field of rules/meldcode 16.2, as data. Documents are always Dutch, so the label is.
struct FieldSpec {
    const char *id; ///< "D2"
    const char *section; ///< "D"
    const char16_t *label;
    Need need;
    Part part; ///< default; rules/practice-review G8-G10 can move it
    Tells tells;
    Kinds kinds; ///< the papers that hold it
    bool typed; ///< can be typed in the referral form
    const char16_t *hint; ///< what to write, for the form; may be empty
};
struct SectionSpec {
    const char *id;
    const char16_t *title;
};
[[nodiscard]] const QList<SectionSpec> &sectionSpecs();
[[nodiscard]] const QList<FieldSpec> &fieldSpecs();
[[nodiscard]] const FieldSpec *fieldSpec(const QString &id);
/// Words to choose from for this field, more than one at a time, as they print; empty for most.
[[nodiscard]] QStringList fieldOptions(const QString &id);

/// A table in the paper: facts, flags, contacts.
struct Table {
    QStringList columns;
    QList<QStringList> rows;
    int small = -1; ///< the column in small letters: when, where and from whom
    QStringList places = {}; ///< of each row the fact that it shows, as a finding has it; for the screen only
    bool operator==(const Table &) const = default;
};

/// A timeline in black and white: lanes over the days, without anybody's words. The table with it says the same.
struct Chart {
    struct Bar {
        double from = 0, to = 0; ///< 0 to 1 over the whole width
        double height = 1;       ///< 0 to 1: the step within its kind
        bool isDay = true;       ///< else somewhere in this time
        bool operator==(const Bar &) const = default;
    };
    struct Lane {
        QString name;
        QList<Bar> bars;
        bool operator==(const Lane &) const = default;
    };
    QString first, last; ///< what the width goes from and to
    QList<Lane> lanes;
    bool operator==(const Chart &) const = default;
};

struct Field {
    QString id, label;
    QString key; ///< where it is typed: "D9", or "D9:<person>" (core/referral/FORMAT.md); for the screen only
    Status status = Status::NotFilled;
    QString value; ///< words when filled; reason when unknown
    Table table; ///< used when it has rows
    Chart chart = {}; ///< above the table; for print only
    bool typedByHand = false;
    bool isMarked = false; ///< a bar beside it, and beside the rows of these numbers; for the screen only
    QList<qsizetype> markedRows = {};
    bool isSmall = false; ///< what nobody asked: in small letters over the whole width; for print only
    bool isTold = false; ///< a heading or the first page of this file says it: kept for whoever reads the data, and printed once
    bool fromList = false; ///< the checklist speaks here: its answers, or that nobody was asked
    [[nodiscard]] bool isEmpty() const { return status == Status::NotAsked || status == Status::NotFilled; }
    bool operator==(const Field &) const = default;
};

/// A block of fields; persons and children have a block each, with a heading of their own.
struct Section {
    QString id, title, heading;
    QList<Field> fields;
    bool operator==(const Section &) const = default;
};

/// A stop or warning, with the place to mend it: "field:B1", "incident:<id>", "step:4", "question:<id>".
struct Finding {
    QString code; ///< "no-facts", "fact-without-source", ...
    bool hardStop = false;
    QString place;
    QStringList args;
    bool operator==(const Finding &) const = default;
};

/// The content of one file: the open part, or part S. No ink.
struct Document {
    Kind kind = Kind::Melding; ///< of a paper that leaves
    Part part = Part::Open;
    QString name; ///< the first word of its file: "melding"
    bool isOnePage = false; ///< shrinks to stay one page
    bool isPlain = false;   ///< says nothing of what it comes from
    QString title, subtitle, firstLine;
    QString alarmLine; ///< of the crisis sheet: the numbers to call, of the place of the case
    QString footLine; ///< at the foot of the first page, on one page of each; part S has none
    QString caseCode, version;
    QDateTime made;
    bool exercise = false; ///< OEFENING on each page
    bool concept_ = true; ///< CONCEPT until signed; a crisis sheet never is one
    QList<Section> sections;
    QString checksum; ///< SHA-256 of the canonical JSON, hexadecimal; empty inside that JSON, and for what is only for print
    bool operator==(const Document &) const = default;
};

/// Makes it a paper of this kind: what it is called, and how it is laid out.
void becomes(Document &document, Kind kind);

/// Something in the open part that tells more than that there are worries.
struct Told {
    QString place; ///< "field:D9:<person>", "incident:<id>"
    QString label, words;
    Tells tells;
    bool operator==(const Told &) const = default;
};

struct ReferralContent {
    Document open;
    std::optional<Document> restricted; ///< absent when there is nothing for part S
    QList<Finding> findings;
    QList<Told> told; ///< in the order of the paper
    QString signedFor; ///< what a signature now stands for (ReferralDraft::signedFor)
    bool isSigned = false; ///< signed, and nothing has changed since
    [[nodiscard]] bool hasHardStop() const;
};

/// What goes in. The verdict belongs to the current assessment of the file; it is absent when there is none.
struct ReferralInput {
    const dossier::CaseFile &file;
    const dossier::Practice &practice;
    const taxonomy::Pack &pack;
    const assessment::Verdict *verdict = nullptr;
    dossier::ReferralDraft draft; ///< kind, typed fields, visibility, what was left out
    QDateTime made;
    QString programVersion;
};

/// Pure: the same input gives the same content.
[[nodiscard]] ReferralContent buildReferral(const ReferralInput &input);

/// The canonical form: attachment of the sending copy, base of the checksum (core/referral/FORMAT.md).
[[nodiscard]] QJsonObject toJson(const Document &document);
/// The sections as they print: without what is told already, and without a block that holds nothing else.
[[nodiscard]] QList<Section> printedSections(const Document &document);
/// What stands where an answer should: the words, the reason of not knowing, "niet gevraagd" or "niet ingevuld".
[[nodiscard]] QString printed(const Field &field);
/// The digits of a checksum by which people compare two papers, as in the page foot.
[[nodiscard]] inline QString shortChecksum(const QString &checksum)
{
    constexpr qsizetype shown = 12;
    return checksum.left(shown);
}
/// "Dossier 2026-014, versie 2, 3 november 2026 om 14.05": the one place where a paper says its version.
[[nodiscard]] QString headLine(const Document &document);
/// The same for the foot of a page, with the digits by which two papers are compared.
[[nodiscard]] QString footHead(const Document &document);
/// What goes with an encrypted file, for whoever gets it: whom to call for the words, and how to type them. Tells nothing of anybody concerned,
/// nor who reports when that is not to be told.
[[nodiscard]] QString coverLine(const ReferralContent &content);
/// Plain text of a document, for golden tests and for reading aloud.
[[nodiscard]] QString toText(const Document &document);

/// At most 1,500 characters for one's own registration system: source codes in words, no scores.
[[nodiscard]] QString shortSummary(const ReferralInput &input);
/// One block per tab of a regional web form (rules/meldcode 16.4): tab name and text, of this document's part.
[[nodiscard]] QList<std::pair<QString, QString>> copyBlocks(const Document &document);

} // namespace vw::referral
