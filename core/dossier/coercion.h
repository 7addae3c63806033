// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// What a fact of psychological violence may fit in the Dutch penal code; no legal judgement (rules/records 8). 284 coercion, 285 threat,
/// 285b stalking, 300 lid 4 harm to health. Source: wetten.overheid.nl, BWBR0001854.
enum class Article { A284, A285, A285b, A300 };
inline constexpr std::array articleNames{Name{Article::A284, "284"}, Name{Article::A285, "285"}, Name{Article::A285b, "285b"},
                                         Name{Article::A300, "300-4"}};

/// One fact of psychological violence, as a case file for the court needs it.
struct Coercion {
    static constexpr const char *recordKind = "coercion", *listKey = "coercions";
    RecordId id;
    QString forced;                      ///< what was forced or forbidden
    QString means, quote;                ///< by what means, and with which words
    std::optional<PartialDate> from, until;
    QString often;                       ///< how often, how long
    QString effect;                      ///< on health, work, contacts
    QString seenBy;                      ///< which professional saw that
    QString documents;                   ///< what there is on paper, and where
    QList<Article> articles;
    Visibility visibility = Visibility::Restricted; ///< it is hers to tell
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Coercion &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("forced", &Coercion::forced, area);
        d("means", &Coercion::means, area);
        d("quote", &Coercion::quote, area);
        d("from", &Coercion::from);
        d("until", &Coercion::until);
        d("often", &Coercion::often);
        d("effect", &Coercion::effect, area);
        d("seenBy", &Coercion::seenBy);
        d("documents", &Coercion::documents);
        d("articles", &Coercion::articles, oneOf(articleNames, "articles"));
        d("note", &Coercion::note, area);
        d("visibility", &Coercion::visibility, visibilities);
    }
};

} // namespace vw::dossier
