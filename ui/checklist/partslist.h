// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "ui/parts/desknames.h"

#include <QListWidget>

namespace vw::ui {

/// A page of the tab: the twelve, one part of the checklist, one setting's own order, or what stands beside the questions.
struct Part {
    enum class Kind { First, Domain, Path, Help, Recognition, Crosswalk };
    Kind kind = Kind::First;
    int index = 0; ///< of the domain or path
    bool operator==(const Part &) const = default;
};

/// The pages of the checklist, with what is not yet discussed in each.
class PartsList : public QListWidget {
    Q_OBJECT
public:
    PartsList(CaseDesk &desk, QWidget *parent);
    void update(const QList<assessment::Effective> &answers);
    [[nodiscard]] Part part() const;
    void choose(const Part &part);
    /// Another version may have other parts. Begins at the first twelve.
    void remake();

Q_SIGNALS:
    void partChosen();

private:
    void add(const Part &part, const QString &title);
    void fill();
    void addHeading(const QString &title);
    void fit();
    [[nodiscard]] QString domainText(int domain, const QList<assessment::Effective> &answers) const;

    CaseDesk &m_desk;
    QList<std::optional<Part>> m_parts; ///< per line; a heading has none
};

} // namespace vw::ui
