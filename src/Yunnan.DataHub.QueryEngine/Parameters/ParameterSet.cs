using System.Linq.Expressions;

namespace Yunnan.DataHub.QueryEngine.Parameters;

/// <summary>A value that a statement takes from the request.</summary>
/// <param name="Expression">Its place in the statement.</param>
/// <param name="Read">Reads it from the request; throws <see cref="QueryException"/> where it is no good.</param>
internal sealed record Parameter(ParameterExpression Expression, Func<RequestValues, object?> Read);

/// <summary>The parameters of one statement, or of a part of it.</summary>
/// <param name="prefix">What their names begin with: sets that meet in one statement have different ones.</param>
internal sealed class ParameterSet(string prefix = "p")
{
    private readonly List<Parameter> _parameters = [];

    public IReadOnlyList<Parameter> All => _parameters;

    /// <summary>A place for a value that each run reads anew.</summary>
    public Expression Add(Type type, Func<RequestValues, object?> read, string? name = null)
    {
        var parameter = Expression.Parameter(type, $"{name ?? prefix}{_parameters.Count}");
        _parameters.Add(new Parameter(parameter, read));
        return parameter;
    }

    /// <summary>Takes a parameter of another statement over, under its own name.</summary>
    public void Keep(Parameter parameter)
    {
        if (!_parameters.Contains(parameter))
            _parameters.Add(parameter);
    }

    /// <summary>Takes the parameters of another set over, under their own names.</summary>
    public void KeepAll(ParameterSet others)
    {
        foreach (var parameter in others.All)
            Keep(parameter);
    }

    /// <summary>
    /// A place for a list of values. With <c>UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)</c> it is one SQL parameter
    /// however many there are, and the statement's text does not depend on it.
    /// </summary>
    public Expression AddList(Type elementType, Func<RequestValues, object?> read) =>
        Add(typeof(List<>).MakeGenericType(elementType), read);

    /// <summary>
    /// Reads the values of a request for the sake of those that are no good: before other statements have run for nothing.
    /// </summary>
    /// <exception cref="QueryException">One is no good.</exception>
    public void Check(RequestValues values)
    {
        foreach (var parameter in _parameters)
            parameter.Read(values);
    }

    /// <summary>The values of a request, then those given.</summary>
    public object?[] Read(RequestValues values, ReadOnlySpan<object> given)
    {
        var count = _parameters.Count;
        if (count + given.Length == 0)
            return [];
        var read = new object?[count + given.Length];
        for (var i = 0; i < count; i++)
            read[i] = _parameters[i].Read(values);
        given.CopyTo(read.AsSpan(count)!);
        return read;
    }
}
