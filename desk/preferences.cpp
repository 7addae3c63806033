// SPDX-License-Identifier: EUPL-1.2
#include "desk/preferences.h"

#include "core/base/languages.h"
#include "core/base/names.h"
#include "core/vault/backup.h"

#include <QFileInfo>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024; ///< bytes; what is kept here fits in one thousand

/// The file, or one beside it when something lies there that would be read for ever: a pipe, a device, a gigabyte.
QString readable(const QString &path)
{
    const QFileInfo there(path);
    return !there.exists() || (there.isFile() && there.size() <= largest) ? path : path + u".new"_s;
}

constexpr std::array lookNames{Name{Look::System, "system"}, Name{Look::Light, "light"}, Name{Look::Dark, "dark"},
                               Name{Look::Contrast, "contrast"}};

} // namespace

QString lookName(Look look)
{
    return nameOf(lookNames, look);
}

Look lookFrom(const QString &name)
{
    return valueOf(lookNames, name).value_or(Look::System);
}

Preferences::Preferences(const QString &path, QSettings::Format format) : m_settings(readable(path), format) {}

void Preferences::keep(const QString &key, const QString &value)
{
    m_settings.setValue(key, value);
    m_settings.sync(); // a settings file that cannot be written is no reason to stop anybody's work
}

QString Preferences::language() const
{
    if (!m_forThisRun.isEmpty())
        return m_forThisRun;
    return languageFrom(m_settings.value(u"language"_s).toString());
}

void Preferences::setLanguage(const QString &language)
{
    m_forThisRun.clear();
    keep(u"language"_s, language);
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(u"textSize"_s, 100).toInt(), 90, 200);
}

void Preferences::setTextSize(int percent)
{
    keep(u"textSize"_s, QString::number(percent));
}

QSize Preferences::windowSize() const
{
    return m_settings.value(u"windowSize"_s).toSize();
}

void Preferences::setWindowSize(QSize size)
{
    m_settings.setValue(u"windowSize"_s, size);
    m_settings.sync();
}

QString Preferences::caseOrder() const
{
    return m_settings.value(u"caseOrder"_s).toString();
}

void Preferences::setCaseOrder(const QString &order)
{
    keep(u"caseOrder"_s, order);
}

Look Preferences::look() const
{
    return lookFrom(m_settings.value(u"look"_s).toString());
}

void Preferences::setLook(Look look)
{
    keep(u"look"_s, lookName(look));
}

QString Preferences::idleProfile() const
{
    const QString profile = m_settings.value(u"idle"_s).toString();
    return profile == "call"_L1 || profile == "ward"_L1 ? profile : u"normal"_s;
}

void Preferences::setIdleProfile(const QString &profile)
{
    keep(u"idle"_s, profile);
}

int Preferences::minutesOf(const QString &profile)
{
    if (profile == "call"_L1)
        return 20;
    return profile == "ward"_L1 ? 3 : 10;
}

QString Preferences::taxonomyFolder() const
{
    return m_settings.value(u"taxonomyFolder"_s).toString();
}

void Preferences::setTaxonomyFolder(const QString &folder)
{
    keep(u"taxonomyFolder"_s, folder);
}

bool Preferences::makesBackups() const
{
    return m_settings.value(u"backups"_s).toString() != "off"_L1;
}

void Preferences::setMakesBackups(bool makes)
{
    keep(u"backups"_s, makes ? u"on"_s : u"off"_s);
}

bool Preferences::backupFailed() const
{
    return m_settings.value(u"backupFailed"_s).toString() == "yes"_L1;
}

void Preferences::setBackupFailed(bool failed)
{
    if (failed != backupFailed())
        keep(u"backupFailed"_s, failed ? u"yes"_s : u"no"_s);
}

bool Preferences::toldOfLocks() const
{
    return m_settings.value(u"toldOfLocks"_s).toString() == "yes"_L1;
}

void Preferences::setToldOfLocks(bool told)
{
    if (told != toldOfLocks())
        keep(u"toldOfLocks"_s, told ? u"yes"_s : u"no"_s);
}

QString Preferences::backupFolder() const
{
    return m_settings.value(u"backupFolder"_s).toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    keep(u"backupFolder"_s, folder);
}

QString Preferences::backupFolderFor(const QString &vaultPath) const
{
    return backupFolder().isEmpty() ? vault::defaultBackupFolder(vaultPath) : backupFolder();
}

QString Preferences::lastVault() const
{
    return m_settings.value(u"lastVault"_s).toString();
}

void Preferences::setLastVault(const QString &path)
{
    keep(u"lastVault"_s, QFileInfo(path).absoluteFilePath()); // the next start may be in another folder
}

} // namespace vw::desk
