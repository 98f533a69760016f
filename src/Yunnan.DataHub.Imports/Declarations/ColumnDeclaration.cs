using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>Reads a cell that isn't empty; gives the reason where it can't.</summary>
internal delegate string? CellReader<TValue>(ReadOnlySpan<char> cell, out TValue value);

/// <summary>What a column's cells look like.</summary>
/// <param name="Words">The form in words, for the template.</param>
/// <param name="Read">Reads a cell.</param>
/// <param name="Use">What is wanted of a spreadsheet's cell.</param>
internal sealed record CellForm<TValue>(string Words, CellReader<TValue> Read, CellUse Use = CellUse.Text);

/// <summary>A column of a file of records: what the import checks and the template explains.</summary>
public abstract class ColumnDeclaration
{
    private protected ColumnDeclaration()
    {
    }

    /// <summary>Name in English, as in GraphQL.</summary>
    public required string Name { get; init; }

    /// <summary>Name in Chinese.</summary>
    public required string NameZh { get; init; }

    /// <summary>Names that files of former versions give it.</summary>
    public IReadOnlyList<string> FormerNames { get; internal set; } = [];

    /// <summary>What it means.</summary>
    public required string Description { get; init; }

    /// <summary>What its cells look like, in words.</summary>
    public required string Form { get; init; }

    /// <summary>Whether every row must have a value.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Whether its values are about a person, so that no message may show them.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The name as the template writes it; the import understands it as well as each of the two names.</summary>
    public string Header => $"{NameZh} {Name}";
}

/// <summary>A column of a file of one kind of records.</summary>
internal abstract class ColumnDeclaration<TRecord> : ColumnDeclaration
{
    /// <summary>The properties of the record that it sets: an update of a known record changes these.</summary>
    public required IReadOnlyList<string> Properties { get; init; }

    /// <summary>What is wanted of a spreadsheet's cell.</summary>
    public CellUse Use { get; init; }

    /// <summary>Makes a reader for the rows of one file.</summary>
    public abstract ColumnReader<TRecord> Open(ImportSession session);
}

/// <summary>Reads the cells of a column into records.</summary>
internal abstract class ColumnReader<TRecord>
{
    /// <summary>Reads a cell that isn't empty; gives the reason where it is refused.</summary>
    public abstract string? Read(ReadOnlySpan<char> cell, TRecord record, long row);

    /// <summary>Fills in what could not be read from the cells of a batch alone.</summary>
    /// <param name="reject">Is told row, value and reason of what is refused.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public virtual ValueTask CompleteAsync(Action<long, string, string> reject, CancellationToken cancellationToken) =>
        ValueTask.CompletedTask;
}

/// <summary>A column whose cells are read by themselves.</summary>
/// <param name="read">Reads a cell.</param>
/// <param name="assign">Puts its value into the record.</param>
internal sealed class ValueColumn<TRecord, TValue>(
    Func<ImportSession, CellReader<TValue>> read, Func<ImportSession, Action<TRecord, TValue>> assign) : ColumnDeclaration<TRecord>
{
    /// <summary>
    /// Refuses a value that doesn't fit what the record holds already, with a reason; see
    /// <see cref="RecordDeclaration{TRecord}.ReadFirst"/>.
    /// </summary>
    public Func<ImportSession, Func<TRecord, TValue, string?>>? Check { get; init; }

    /// <summary>Most characters of a cell; null where the form says enough.</summary>
    public Func<ImportSession, int>? Longest { get; init; }

    public override ColumnReader<TRecord> Open(ImportSession session) =>
        new Reader(read(session), Check?.Invoke(session), assign(session), Longest?.Invoke(session) ?? int.MaxValue);

    private sealed class Reader(
        CellReader<TValue> read, Func<TRecord, TValue, string?>? check, Action<TRecord, TValue> assign, int longest) : ColumnReader<TRecord>
    {
        public override string? Read(ReadOnlySpan<char> cell, TRecord record, long row)
        {
            if (cell.Length > longest)
                return $"{cell.Length} characters; at most {longest} are kept.";
            if ((read(cell, out var value) ?? check?.Invoke(record, value)) is { } reason)
                return reason;
            assign(record, value);
            return null;
        }
    }
}

/// <summary>A column whose cells name another record.</summary>
internal sealed class ReferenceColumn<TRecord, TKey, TTarget>(Reference<TKey, TTarget> reference, Action<TRecord, TTarget> assign)
    : ColumnDeclaration<TRecord>
    where TKey : notnull
    where TTarget : ITarget
{
    public override ColumnReader<TRecord> Open(ImportSession session) => new Reader(reference, assign, session, IsPersonal);

    private sealed class Reader(Reference<TKey, TTarget> reference, Action<TRecord, TTarget> assign, ImportSession session, bool isPersonal)
        : ColumnReader<TRecord>
    {
        private readonly CellReader<TKey> _read = reference.Read(session);
        private readonly KnownTargets<TKey, TTarget> _known = reference.KnownIn(session);
        private readonly List<(TRecord Record, long Row, TKey Key)> _waiting = [];

        public override string? Read(ReadOnlySpan<char> cell, TRecord record, long row)
        {
            if (_read(cell, out var key) is { } reason)
                return reason;
            if (_known.TryGet(key, out var target))
                assign(record, target);
            else _waiting.Add((record, row, key));
            return null;
        }

        public override async ValueTask CompleteAsync(Action<long, string, string> reject, CancellationToken cancellationToken)
        {
            if (_waiting.Count == 0)
                return;
            await _known.LearnAsync(_waiting.Select(waiting => waiting.Key), cancellationToken);
            foreach (var (record, row, key) in _waiting)
            {
                if (_known.TryGet(key, out var target))
                    assign(record, target);
                else reject(row, isPersonal ? "" : key.ToString()!, $"The hub has no such {reference.Kind}; import it first.");
            }

            _waiting.Clear();
        }
    }
}
