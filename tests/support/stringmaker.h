// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <catch2/catch.hpp>

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list) { return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <>
struct StringMaker<vw::Error> {
    static std::string convert(const vw::Error &error)
    {
        return "code " + std::to_string(static_cast<int>(error.code)) + " (" + error.args.join(QStringLiteral(", ")).toStdString() + ')';
    }
};
template <>
struct StringMaker<QList<vw::Error>> {
    static std::string convert(const QList<vw::Error> &errors)
    {
        std::string text = "{";
        for (const auto &error : errors)
            text += ' ' + StringMaker<vw::Error>::convert(error);
        return text + " }";
    }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
