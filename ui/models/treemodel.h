// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/titledmodel.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <unordered_set>
#include <vector>

namespace pubconsole {

//! What a row of a TreeModel is made of: `struct Node : TreeNode<Node>`. The model alone writes it.
template<typename Node>
struct TreeNode
{
    using Nodes = std::vector<std::unique_ptr<Node>>;

    Node *parent = nullptr; //!< null for the root alone, which is no row
    int row = 0;
    Nodes children;
};

//! Nodes as the rows of a tree: where they stand, and how they come, go and move. What they say is the model's that is
//! made of it. A row of 200,000 is found as fast as one of two.
template<typename Node>
class TreeModel : public TitledModel<QAbstractItemModel>
{
public:
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        return hasIndex(row, column, parent) ? indexOf(nodeAt(parent)->children[size_t(row)].get(), column)
                                             : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &index) const final
    {
        return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
    }

protected:
    using Nodes = typename TreeNode<Node>::Nodes;
    //! Some of a node's children, [begin, end).
    struct Range
    {
        size_t begin;
        size_t end;
    };

    using TitledModel::TitledModel;

    static Range allOf(const Node *parent) { return {0, parent->children.size()}; }
    Node *rootNode() const { return m_root.get(); }
    //! The root of an invalid index.
    Node *nodeAt(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : rootNode();
    }
    QModelIndex indexOf(const Node *node, int column = 0) const
    {
        return node == rootNode() ? QModelIndex() : createIndex(node->row, column, node);
    }
    //! Whole rows that say something else, from one to another with the same parent.
    void tellChanged(const Node *first, const Node *last)
    {
        Q_EMIT dataChanged(indexOf(first), indexOf(last, columnCount() - 1));
    }

    //! Virtual for who keeps a table of nodes.
    virtual void insertNodes(Node *parent, size_t place, Nodes nodes)
    {
        beginInsertRows(indexOf(parent), int(place), int(place + nodes.size()) - 1);
        adopt(parent, place, std::move(nodes));
        endInsertRows();
    }
    //! The same for one, which is told back.
    Node *insertNode(Node *parent, size_t place, std::unique_ptr<Node> node)
    {
        Nodes nodes;
        nodes.push_back(std::move(node));
        insertNodes(parent, place, std::move(nodes));
        return parent->children[place].get();
    }
    virtual void removeNodes(Node *parent, Range range)
    {
        beginRemoveRows(indexOf(parent), int(range.begin), int(range.end) - 1);
        parent->children.erase(at(parent, range.begin), at(parent, range.end));
        renumber(parent, range.begin);
        endRemoveRows();
    }
    void removeNode(const Node *node) { removeNodes(node->parent, {size_t(node->row), size_t(node->row) + 1}); }
    //! Before the child of `to` that is the one `place` now; a place where it stands already is left as it is.
    void moveNode(Node *node, Node *to, size_t place)
    {
        Node *from = node->parent;
        const int row = node->row;
        if (!beginMoveRows(indexOf(from), row, row, indexOf(to), int(place)))
            return;
        Nodes moved;
        moved.push_back(std::move(*at(from, size_t(row))));
        from->children.erase(at(from, size_t(row)));
        renumber(from, size_t(row));
        adopt(to, from == to && place > size_t(row) ? place - 1 : place, std::move(moved));
        endMoveRows();
    }
    //! Makes the children in the range those that are wanted. Those that stay are in one order in both, so what is the
    //! same stays where it is and the rest goes or comes in runs. Asks nodes whether they are `isSameAs` another, and
    //! for their `hash`.
    void syncNodes(Node *parent, Range range, Nodes wanted)
    {
        const auto isSame = [](const auto &left, const auto &right) { return left->isSameAs(*right); };
        const auto hash = [](const Node *node) { return node->hash(); };
        const auto &children = parent->children;
        auto &[here, end] = range;
        if (std::equal(children.begin() + qptrdiff(here), children.begin() + qptrdiff(end), wanted.begin(),
                       wanted.end(), isSame))
            return;
        std::unordered_set<const Node *, decltype(hash), decltype(isSame)> kept;
        for (const auto &node : wanted)
            kept.insert(node.get());
        for (size_t next = 0; next < wanted.size() || here < end;) {
            if (here < end && next < wanted.size() && children[here]->isSameAs(*wanted[next])) {
                ++here;
                ++next;
                continue;
            }
            size_t gone = here;
            while (gone < end && (next >= wanted.size() || !kept.contains(children[gone].get())))
                ++gone;
            if (gone > here) {
                removeNodes(parent, {here, gone});
                end -= gone - here;
                continue;
            }
            size_t last = next;
            while (last < wanted.size() && (here >= end || !children[here]->isSameAs(*wanted[last])))
                ++last;
            insertNodes(parent, here,
                        Nodes(std::make_move_iterator(wanted.begin() + qptrdiff(next)),
                              std::make_move_iterator(wanted.begin() + qptrdiff(last))));
            here += last - next;
            end += last - next;
            next = last;
        }
    }
    //! Puts nodes in their places untold: for children that nobody has asked for before.
    static void adopt(Node *parent, size_t place, Nodes nodes)
    {
        for (const auto &node : nodes)
            node->parent = parent;
        parent->children.insert(at(parent, place), std::make_move_iterator(nodes.begin()),
                                std::make_move_iterator(nodes.end()));
        renumber(parent, place);
    }

private:
    static auto at(Node *parent, size_t place) { return parent->children.begin() + qptrdiff(place); }
    static void renumber(Node *parent, size_t first)
    {
        for (size_t i = first; i < parent->children.size(); ++i)
            parent->children[i]->row = int(i);
    }

    std::unique_ptr<Node> m_root = std::make_unique<Node>();
};

} // namespace pubconsole
