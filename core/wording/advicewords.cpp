// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/advicewords.h"

#include "core/wording/lawwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;
using assessment::Advice;
using State = Advice::State;

namespace {

/// Source strings are English; the translator of the language in force stands between.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

class Speaker {
public:
    Speaker(const Advice &advice, const AdviceWordsContext &context)
        : m_advice(advice), m_option(*advice.option), m_context(context),
          m_texts(context.pack.texts(context.language, context.jurisdiction)), m_group(isRoute() ? u"routes"_s : u"measures"_s)
    {
    }

    AdviceWords speak() const
    {
        AdviceWords words;
        words.title = text(u"title"_s);
        words.what = text(u"what"_s);
        words.decides = text(u"decides"_s);
        words.criteria = text(u"criteria"_s);
        words.limits = text(u"limits"_s);
        words.law = lawOfMeasure(m_context.pack.law, m_option.id, m_context.jurisdiction, m_context.today, QLocale(m_context.language));
        words.caution = text(u"caution"_s);
        words.frame = m_texts.find(u"frames"_s, m_option.frame);
        words.number = number();
        if (m_advice.state == State::Blocked) {
            words.blocked =
                Words::tr("Not with these answers, or while nobody asked about control: it can give {him} the floor and silence {her}.");
            words.blocked = fill(words.blocked, m_context.people);
            return words;
        }
        words.fails = conditions(m_advice.failed, u"fails"_s);
        if (m_advice.state == State::NotPossible) {
            words.instead = instead();
            return words;
        }
        words.why = text(u"why"_s);
        for (const auto &trigger : m_advice.triggers)
            words.because.append(fill(m_texts.find(u"triggers"_s, trigger, u"title"_s), m_context.people));
        if (m_advice.alwaysHere)
            words.why = Words::tr("A rule of the region: in this case it always goes here.");
        else
            words.asks = conditions(m_advice.open, u"ask"_s);
        if (m_advice.askRegion)
            words.asks.append(Words::tr("Ask whether this exists in your region."));
        if (m_advice.viaOthers)
            words.via = text(u"via"_s).isEmpty() ? Words::tr("Ask Veilig Thuis to bring this in.") : text(u"via"_s);
        if (m_advice.isLater)
            words.later = m_option.phase == 2 ? Words::tr("Later, phase 2: first immediate safety, then this.")
                                              : Words::tr("Later, phase 3, recovery: first immediate safety, then this.");
        return words;
    }

private:
    [[nodiscard]] bool isRoute() const
    {
        const auto &routes = m_context.pack.routes;
        return std::ranges::any_of(routes, [this](const auto &route) { return &route == m_advice.option; });
    }

    [[nodiscard]] QString text(const QString &which) const { return fill(m_texts.find(m_group, m_option.id, which), m_context.people); }

    [[nodiscard]] QStringList conditions(const QStringList &ids, const QString &which) const
    {
        QStringList lines;
        for (const auto &id : ids)
            lines.append(text(u"conditions/%1/%2"_s.arg(id, which)));
        return lines;
    }

    [[nodiscard]] QString instead() const
    {
        const QString own = text(u"instead"_s);
        if (!own.isEmpty() || m_option.instead.isEmpty())
            return own;
        QStringList titles;
        for (const auto &id : m_option.instead) {
            const QString measure = m_texts.find(u"measures"_s, id, u"title"_s);
            titles.append(measure.isEmpty() ? m_texts.find(u"routes"_s, id, u"title"_s) : measure);
        }
        return Words::tr("Consider: %1").arg(titles.join(u", "_s));
    }

    [[nodiscard]] QString number() const
    {
        const auto place = m_context.pack.jurisdiction(m_context.jurisdiction);
        const auto *service = place.number(m_option.number);
        return service ? u"%1 (%2)"_s.arg(service->number, service->name.value(m_context.language)) : QString();
    }

    const Advice &m_advice;
    const taxonomy::Option &m_option;
    const AdviceWordsContext &m_context;
    const taxonomy::Texts &m_texts;
    QString m_group;
};

} // namespace

AdviceWords adviceWords(const Advice &advice, const AdviceWordsContext &context)
{
    return Speaker(advice, context).speak();
}

} // namespace vw::wording
