package kempt.checklist;

import java.util.List;

/**
 * Where an item belongs and what it is called.
 *
 * @param edition of its checklist: raised when the meaning of an item changes
 * @param section its index in the checklist, from 0
 * @param where country codes the item is bound to; empty means everywhere
 * @param alsoIn checklists that list it too; it is asked once
 * @param was former ids
 */
public record Origin(
        ChecklistId checklist,
        int edition,
        int section,
        DomainId domain,
        List<String> where,
        List<ChecklistId> alsoIn,
        List<ItemId> was) {
    public Origin {
        where = List.copyOf(where);
        alsoIn = List.copyOf(alsoIn);
        was = List.copyOf(was);
    }
}
