// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

#include <memory>

namespace vw::app {

/// The words of the program and of Qt's own dialogs in one language. Dutch unless English is asked for.
class Translations {
public:
    void install(const QString &language);

private:
    std::unique_ptr<QTranslator> m_own, m_qt;
};

} // namespace vw::app
