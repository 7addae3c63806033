// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/capital.h"
#include "core/dossier/tell.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/factpicker.h"
#include "ui/parts/form.h"

namespace vw::ui {

/// Id and words of every case of the vault but this one, the newest first; `chosen` also when it is not there any more.
[[nodiscard]] QList<std::pair<QString, QString>> otherCases(CaseDesk &desk, CaseId chosen);

/// Lays out the fields of an entity by its description, in its order: lines and days side by side in pairs, everything else over the full width.
/// A field that its screen lays out itself is left out. The entity must outlive the form.
template <typename E>
class DescribedForm {
public:
    DescribedForm(EntityForm &form, E &entity, CaseDesk &desk, const QString &kind)
        : m_form(form), m_entity(entity), m_desk(desk), m_words(desk.words()), m_kind(kind)
    {
    }
    ~DescribedForm() { endRow(); }
    DescribedForm(const DescribedForm &) = delete;
    DescribedForm &operator=(const DescribedForm &) = delete;

    /// Every field, or only these keys.
    void build(const QStringList &only = {})
    {
        m_only = only;
        E::describe(*this);
    }

    void operator()(const char *key, QString E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        if (how.box == dossier::Box::Area) {
            endRow();
            m_form.area(label(key), m_entity.*member, hint(key))->setLines(areaLines);
        } else {
            beginField();
            m_form.line(label(key), m_entity.*member, hint(key));
        }
    }
    void operator()(const char *key, QString E::*member, const dossier::Codes &codes, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        beginField();
        m_form.coded(label(key), m_entity.*member, m_words.options(codes.words, codes.codes), hint(key));
    }
    void operator()(const char *key, QStringList E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        m_form.lines(label(key), m_entity.*member, hint(key))->setLines(areaLines);
    }
    void operator()(const char *key, QDate E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        if constexpr (requires { m_entity.unread; }) {
            beginField();
            m_form.day(label(key), m_entity.*member,
                       {m_entity.unread, QLatin1StringView(key), m_desk.office().today(), how.isAhead ? Toward::Ahead : Toward::Past});
        }
    }
    void operator()(const char *key, std::optional<PartialDate> E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        if constexpr (requires { m_entity.unread; }) {
            beginField();
            m_form.date(label(key), m_entity.*member, {m_entity.unread, QLatin1StringView(key), m_desk.office().today()});
        }
    }
    void operator()(const char *key, bool E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        m_form.check(label(key), m_entity.*member);
    }
    template <typename V, size_t N>
    void operator()(const char *key, V E::*member, const dossier::OneOf<V, N> &oneOf, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        m_form.chips(label(key), m_words.options(oneOf), nameOf(oneOf.names, m_entity.*member),
                     [&entity = m_entity, member, oneOf](const QString &code) {
                         static const E unset{};
                         return chosen(entity, member, oneOf, code, unset.*member);
                     });
    }
    template <typename V, size_t N>
    void operator()(const char *key, QList<V> E::*member, const dossier::OneOf<V, N> &oneOf, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        QStringList now;
        for (const auto &value : m_entity.*member)
            now.append(nameOf(oneOf.names, value));
        m_form.several(label(key), m_words.options(oneOf), now, [&entity = m_entity, member, oneOf](const QStringList &codes) {
            (entity.*member).clear();
            for (const auto &code : codes) {
                if (const auto value = valueOf(oneOf.names, code))
                    (entity.*member).append(*value);
            }
        });
    }
    /// Another case of this vault, by its code: nobody is searched for.
    void operator()(const char *key, CaseId E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        m_form.choice(label(key), otherCases(m_desk, m_entity.*member), (m_entity.*member).text(),
                      [&entity = m_entity, member](const QString &code) { entity.*member = CaseId::fromText(code); });
    }
    /// Facts of the case.
    void operator()(const char *key, QList<RecordId> E::*member, dossier::How how = {})
    {
        if (!isMeant(key, how))
            return;
        endRow();
        auto *picker = new FactPicker(m_desk, label(key), m_entity.*member, &m_form);
        QObject::connect(picker, &FactPicker::changed, &m_form, &EntityForm::committed);
        m_form.add(picker);
    }
    /// What no person fills in here.
    template <typename V>
    void operator()(const char *, V E::*, dossier::How = {})
    {
    }

private:
    static constexpr int areaLines = 2;

    template <typename V, size_t N>
    static QString chosen(E &entity, V E::*member, const dossier::OneOf<V, N> &oneOf, const QString &code, V unset)
    {
        entity.*member = valueOf(oneOf.names, code).value_or(unset);
        return nameOf(oneOf.names, entity.*member);
    }
    [[nodiscard]] bool isMeant(const char *key, dossier::How how) const
    {
        return how.box != dossier::Box::Apart && (m_only.isEmpty() || m_only.contains(QLatin1StringView(key)));
    }
    [[nodiscard]] QString label(const char *key) const { return capital(m_words.field(m_kind, QLatin1StringView(key))); }
    [[nodiscard]] QString hint(const char *key) const { return m_words.hint(m_kind, QLatin1StringView(key)); }
    void beginField()
    {
        if (m_inRow == 2)
            endRow();
        if (m_inRow == 0)
            m_form.beginRow();
        ++m_inRow;
    }
    void endRow()
    {
        if (m_inRow > 0)
            m_form.endRow();
        m_inRow = 0;
    }
    EntityForm &m_form;
    E &m_entity;
    CaseDesk &m_desk;
    dossier::Vocabulary m_words;
    QString m_kind;
    QStringList m_only;
    int m_inRow = 0;
};

} // namespace vw::ui
