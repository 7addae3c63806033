// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/lookback.h"

#include "core/base/capital.h"
#include "core/dossier/whoknows.h"
#include "core/pattern/timeline.h"

#include <algorithm>

namespace vw::insight {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;
using dossier::Nature;
using pattern::Lane;

namespace {

/// When a fact happened, who came to know of it, and since when it stood here.
struct Story {
    const Incident *fact;
    QList<Holder> holders; ///< the first first; without a day last
    QDate inCase;
    QString writer;

    /// The first day on which somebody surely knew of it.
    [[nodiscard]] QDate known() const
    {
        QDate first = inCase;
        for (const auto &holder : holders) {
            if (holder.since && (!first.isValid() || holder.since->last() < first))
                first = holder.since->last();
        }
        return first;
    }
    [[nodiscard]] bool isHere(QDate day) const { return inCase.isValid() && inCase <= day; }
    [[nodiscard]] bool isKnown(QDate day) const { return known().isValid() && known() <= day; }
    [[nodiscard]] bool isBefore(QDate day) const { return fact->when && fact->when->last() <= day; }
};

class Looker {
public:
    Looker(const dossier::CaseFile &file, const QList<LogLine> &log, const dossier::Vocabulary &words, const QLocale &locale, QDate today)
        : m_file(file), m_log(log), m_words(words), m_locale(locale), m_today(today)
    {
        readLog();
        readFacts();
    }

    Lookback look()
    {
        for (const auto &story : std::as_const(m_stories))
            m_moments.append(momentOf(story));
        addFromTimeline();
        addPapers();
        addDanger();
        addStates();
        for (auto &moment : m_moments) {
            if (moment.isDone && moment.day.isValid())
                count(moment);
        }
        std::ranges::stable_sort(m_moments, [](const Moment &a, const Moment &b) {
            return std::tuple(!a.day.isValid(), a.day, a.isDone) < std::tuple(!b.day.isValid(), b.day, b.isDone);
        });
        return {m_moments, sentences()};
    }

private:
    [[nodiscard]] QString word(const QString &code) const { return m_words.word(u"lookback"_s, code); }
    [[nodiscard]] QString dateOf(const PartialDate &date) const { return dateWords(date, m_words.dates(m_locale)); }

    void readLog()
    {
        for (const auto &line : m_log) {
            const auto known = m_first.constFind(line.record);
            if (!line.record.isNull() && (known == m_first.cend() || line.at < known->at))
                m_first.insert(line.record, line);
        }
    }

    void readFacts()
    {
        const auto pieces = dossier::piecesIn(m_file);
        for (const auto *fact : m_file.inOrderOfTime()) {
            if (fact->nature != Nature::Deed)
                continue;
            Story story{fact, {}, {}, {}};
            for (const auto &piece : pieces) {
                if (piece.facts.contains(fact->id))
                    story.holders.append({m_words.word(u"bodies"_s, piece.body), piece.when});
            }
            std::ranges::stable_sort(story.holders, {}, [](const Holder &holder) {
                return std::pair(!holder.since, holder.since ? holder.since->last() : QDate());
            });
            if (const auto line = m_first.constFind(fact->id); line != m_first.cend()) {
                story.inCase = line->at.toLocalTime().date();
                story.writer = line->who;
            } else {
                story.inCase = fact->entered.toLocalTime().date();
            }
            m_stories.append(story);
        }
    }

    /// "slaan, schoppen; dreigen": the steps of its kinds, never the words of a person.
    [[nodiscard]] QString deedWords(const Incident &fact) const
    {
        QStringList steps;
        for (const auto &kind : dossier::deedKindNames) {
            const QString code = pattern::stepCode(fact, kind.value), step = m_words.word(QLatin1StringView(kind.text), code);
            if (!code.isEmpty()) // how often is no step that says what it is
                steps.append(kind.value == dossier::DeedKind::Control
                                 ? m_words.word(u"deedKinds"_s, QLatin1StringView(kind.text)) + u", "_s + step
                                 : step);
        }
        return capital(steps.isEmpty() ? m_words.word(dossier::oneOf(dossier::natureNames, "natures"), fact.nature) : steps.join(u"; "_s));
    }

    [[nodiscard]] Moment momentOf(const Story &story) const
    {
        Moment moment{.day = story.known(),
                      .record = story.fact->id,
                      .what = deedWords(*story.fact),
                      .typed = story.fact->what,
                      .happened = story.fact->when,
                      .holders = story.holders,
                      .inCase = story.inCase,
                      .writer = story.writer};
        return moment;
    }

    /// Measures, days in court, lists with the picture of that day: as they stand on the timeline.
    void addFromTimeline()
    {
        for (const auto &event : pattern::timelineOf(m_file, m_words, m_today)) {
            if (event.lane != Lane::Measures && event.lane != Lane::Procedures && event.lane != Lane::Assessments)
                continue;
            m_moments.append(
                {.day = event.when.first(), .record = event.record, .isDone = true, .what = capital(event.name), .typed = event.words});
        }
    }

    void addPapers()
    {
        for (const auto &draft : m_file.referrals) {
            for (const auto &sent : draft.exports) {
                const QString receiver = sent.value(u"receiver"_s).toString();
                const auto at = QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate).toLocalTime();
                if (receiver.isEmpty() || !at.isValid())
                    continue;
                m_moments.append({.day = at.date(),
                                  .record = draft.id,
                                  .isDone = true,
                                  .what = word(u"paper-"_s + sent.value(u"kind"_s).toString()),
                                  .typed = receiver});
            }
        }
    }

    void addDanger()
    {
        for (const auto &list : m_file.assessments) {
            for (const auto &danger : list.danger)
                m_moments.append({.day = danger.at.toLocalTime().date(),
                                  .record = list.id,
                                  .isDone = true,
                                  .what = word(danger.called ? u"called"_s : u"not-called"_s),
                                  .typed = danger.why});
        }
    }

    void addStates()
    {
        for (const auto &line : m_log) {
            if (m_words.has(u"lookback"_s, u"state-"_s + line.action))
                m_moments.append(
                    {.day = line.at.toLocalTime().date(), .isDone = true, .what = word(u"state-"_s + line.action), .writer = line.who});
        }
    }

    /// What this case held of what had happened by then, and what somebody else did.
    void count(Moment &moment) const
    {
        for (const auto &story : m_stories) {
            if (!story.isBefore(moment.day))
                continue;
            if (story.isHere(moment.day))
                ++moment.stood;
            else if (story.isKnown(moment.day))
                ++moment.elsewhere;
            else
                ++moment.ahead;
        }
    }

    [[nodiscard]] QStringList sentences() const
    {
        int earlier = 0, undated = 0;
        qint64 longest = 0;
        for (const auto &story : m_stories) {
            const QDate known = story.known();
            if (!known.isValid() || (!story.inCase.isValid() && !story.holders.isEmpty()))
                ++undated;
            else if (known < story.inCase) {
                ++earlier;
                longest = std::max(longest, known.daysTo(story.inCase));
            }
        }
        const auto said = [this](const QString &code, qint64 n, qint64 m, qint64 days) {
            return word(code)
                .replace(u"{n}"_s, m_locale.toString(n))
                .replace(u"{m}"_s, m_locale.toString(m))
                .replace(u"{days}"_s, m_locale.toString(days));
        };
        QStringList lines;
        if (m_stories.isEmpty())
            lines.append(word(u"nothing"_s));
        else if (earlier == 0)
            lines.append(said(u"here-first"_s, m_stories.size(), 0, 0));
        else
            lines.append(said(u"known-before"_s, m_stories.size(), earlier, longest));
        if (undated > 0)
            lines.append(said(u"undated"_s, undated, 0, 0));
        return lines;
    }

    const dossier::CaseFile &m_file;
    const QList<LogLine> &m_log;
    const dossier::Vocabulary &m_words;
    const QLocale &m_locale;
    QDate m_today;
    QHash<RecordId, LogLine> m_first; ///< the first line about each record
    QList<Story> m_stories;
    QList<Moment> m_moments;
};

} // namespace

Lookback lookbackOn(const dossier::CaseFile &file, const QList<LogLine> &log, const dossier::Vocabulary &words, const QLocale &locale,
                    QDate today)
{
    return Looker(file, log, words, locale, today).look();
}

QStringList lookbackColumns(const dossier::Vocabulary &words)
{
    QStringList columns;
    for (const auto *code : {"day", "what", "happened", "holders", "in-case"})
        columns.append(words.word(u"lookback"_s, u"column-"_s + QLatin1StringView(code)));
    return columns;
}

QStringList cellsOf(const Moment &moment, const dossier::Vocabulary &words, const QLocale &locale, For reader)
{
    const bool isPrint = reader == For::Print;
    const auto word = [&](const QString &code) { return words.word(u"lookback"_s, code); };
    const auto dateOf = [&](const std::optional<PartialDate> &date) {
        return !date                                      ? word(u"no-day"_s)
               : isPrint && date->first() == date->last() ? date->first().toString(u"dd-MM-yyyy"_s)
                                                          : dateWords(*date, words.dates(locale));
    };
    const auto dayOf = [&](QDate day) { return dateOf(day.isValid() ? std::optional(PartialDate::day(day)) : std::nullopt); };
    QStringList what{moment.what}, here, held;
    if (!isPrint && !moment.typed.trimmed().isEmpty())
        what.append(moment.typed.trimmed());
    if (!moment.isDone)
        here.append(dayOf(moment.inCase));
    if (!isPrint && !moment.writer.isEmpty())
        here.append(moment.writer);
    for (const auto &holder : moment.holders)
        held.append(u"%1 (%2)"_s.arg(holder.who, dateOf(holder.since)));
    if (moment.isDone && moment.stood + moment.elsewhere + moment.ahead > 0)
        held.append(word(u"held"_s)
                        .replace(u"{n}"_s, locale.toString(moment.stood))
                        .replace(u"{m}"_s, locale.toString(moment.elsewhere))
                        .replace(u"{k}"_s, locale.toString(moment.ahead)));
    if (!moment.isDone && held.isEmpty())
        held.append(word(u"nobody-else"_s));
    return {dayOf(moment.day), what.join(u": "_s), moment.isDone ? QString() : dateOf(moment.happened), held.join(u", "_s),
            here.join(u", "_s)};
}

referral::Document lookbackPaper(const Lookback &lookback, const dossier::CaseFile &file, const dossier::Vocabulary &words,
                                 const QDateTime &made, bool exercise)
{
    const auto word = [&](const QString &code) { return words.word(u"lookback"_s, code); };
    const QLocale locale(words.language());
    referral::Table table{lookbackColumns(words), {}};
    for (const auto &moment : lookback.moments)
        table.rows.append(cellsOf(moment, words, locale, For::Print));
    referral::Document document;
    document.name = word(u"file"_s);
    document.title = word(u"title"_s);
    document.firstLine = word(u"purpose"_s);
    document.caseCode = file.info.reference;
    document.made = made;
    document.exercise = exercise;
    document.concept_ = false;
    document.sections = {
        {u"1"_s,
         word(u"section"_s),
         {},
         {{.id = u"1.1"_s,
           .label = word(u"whole"_s),
           .key = {},
           .status = referral::Status::Filled,
           .value = lookback.sentences.join(u'\n'),
           .table = {}},
          {.id = u"1.2"_s, .label = word(u"moments"_s), .key = {}, .status = referral::Status::Filled, .value = {}, .table = table}}}};
    return document;
}

} // namespace vw::insight
