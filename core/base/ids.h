// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace vw {

/// A string with a meaning: ids of different things cannot be mixed up.
template <typename Tag>
class TextId {
public:
    TextId() = default;
    explicit TextId(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const TextId &) const = default;
    bool operator<(const TextId &other) const { return m_text < other.m_text; }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// 16 bytes that name a thing in the vault. Random, so they say nothing about the thing.
template <typename Tag>
class BinaryId {
public:
    BinaryId() = default;
    static BinaryId create() { return BinaryId(QUuid::createUuid()); }
    /// `bytes` must be 16 long; anything else gives the null id.
    static BinaryId fromBytes(const QByteArray &bytes) { return BinaryId(QUuid::fromRfc4122(bytes)); }
    /// Reads 8-4-4-4-12 hexadecimal text; anything else gives the null id.
    static BinaryId fromText(const QString &text) { return BinaryId(QUuid::fromString(text)); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    bool operator==(const BinaryId &) const = default;
    bool operator<(const BinaryId &other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const BinaryId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit BinaryId(QUuid uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using QuestionId = TextId<struct QuestionTag>;
using TriggerId = TextId<struct TriggerTag>;
using TaxonomyVersion = TextId<struct TaxonomyVersionTag>;
using CaseId = BinaryId<struct CaseTag>;
using RecordId = BinaryId<struct RecordTag>;

} // namespace vw
