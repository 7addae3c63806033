// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/record.h"

#include <algorithm>

namespace vw::dossier {

namespace {

template <typename Entity>
void putIn(QList<Entity> &list, const Entity &entity)
{
    const auto found = std::ranges::find(list, entity.id, &Entity::id);
    if (found != list.end())
        *found = entity;
    else
        list.append(entity);
}

struct Putter {
    CaseFile &file;
    void operator()(const CaseInfo &info) const { file.info = info; }
    void operator()(const Meldcode &meldcode) const { file.meldcode = meldcode; }
    void operator()(const Person &person) const { putIn(file.persons, person); }
    void operator()(const Incident &fact) const { putIn(file.incidents, fact); }
    void operator()(const Note &note) const { putIn(file.notes, note); }
    void operator()(const CaseAssessment &assessment) const { putIn(file.assessments, assessment); }
    void operator()(const ReferralDraft &draft) const { putIn(file.referrals, draft); }
    void operator()(const ArchiveCopy &copy) const { putIn(file.archive, copy); }
};

} // namespace

void put(CaseFile &file, const Record &record)
{
    std::visit(Putter{file}, record);
}

} // namespace vw::dossier
