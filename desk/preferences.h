// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/look.h"

#include <QSettings>
#include <QSize>

#include <algorithm>

namespace vw::desk {

/// What is kept outside the vault, in the clear: language, look, size of letters and window, lock profile, how the list of cases is ordered,
/// and where the vault, its backups and a taxonomy lie. Never anything else.
class Preferences {
public:
    explicit Preferences(const QString &path, QSettings::Format format = QSettings::IniFormat);

    /// "nl" or "en".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Another language until the program ends or somebody chooses one; not kept.
    void useLanguage(const QString &language) { m_forThisRun = language; }
    /// How large the letters are beside those of the system, in percent: 90 to 200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /// Of the window when it was last closed; invalid before the first time.
    [[nodiscard]] QSize windowSize() const;
    void setWindowSize(QSize size);
    /// A code of the window; empty for the usual order.
    [[nodiscard]] QString caseOrder() const;
    void setCaseOrder(const QString &order);
    [[nodiscard]] Look look() const;
    void setLook(Look look);
    /// "normal", "call" or "ward".
    [[nodiscard]] QString idleProfile() const;
    void setIdleProfile(const QString &profile);
    /// In a talk, while somebody listens and touches no key, at least twenty.
    [[nodiscard]] int idleMinutes(bool inTalk = false) const
    {
        return std::max(minutesOf(idleProfile()), inTalk ? minutesOf(QStringLiteral("call")) : 0);
    }
    /// Minutes without a key or mouse before the window locks: 10, in a call 20, on a ward 3.
    [[nodiscard]] static int minutesOf(const QString &profile);
    /// A folder with questions, weights and texts of one's own; empty for those of the program.
    [[nodiscard]] QString taxonomyFolder() const;
    void setTaxonomyFolder(const QString &folder);
    /// A backup at every lock and at the end, unless somebody switched it off.
    [[nodiscard]] bool makesBackups() const;
    void setMakesBackups(bool makes);
    /// The last one could not be made; told until one is.
    [[nodiscard]] bool backupFailed() const;
    void setBackupFailed(bool failed);
    /// Somebody was told that this computer does not say when its screen is locked.
    [[nodiscard]] bool toldOfLocks() const;
    void setToldOfLocks(bool told);
    /// Empty: beside the vault.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString &folder);
    [[nodiscard]] QString backupFolderFor(const QString &vaultPath) const;
    [[nodiscard]] QString lastVault() const;
    void setLastVault(const QString &path);

private:
    void keep(const QString &key, const QString &value);
    QSettings m_settings;
    QString m_forThisRun;
};

/// The word a look has in the file.
[[nodiscard]] QString lookName(Look look);
[[nodiscard]] Look lookFrom(const QString &name);

} // namespace vw::desk
