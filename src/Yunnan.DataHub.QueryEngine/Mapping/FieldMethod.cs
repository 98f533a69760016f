using System.Collections;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>A C# method behind a field: which of its parameters are the field's arguments, and how to call it.</summary>
internal class FieldMethod
{
    private readonly MethodInfo _method;
    private readonly ParameterInfo[] _parameters;
    private readonly int _given;

    public FieldMethod(MethodInfo method, Type contextType, int given)
    {
        _method = method;
        _parameters = method.GetParameters();
        _given = given;
        ContextType = contextType;
        Arguments = [.. _parameters.Skip(given).Where(IsArgument)];
    }

    public MethodInfo Method => _method;
    public Type ContextType { get; }

    /// <summary>The parameters that callers give as arguments of the field.</summary>
    public IReadOnlyList<ParameterInfo> Arguments { get; }

    public object? Invoke(Invocation invocation, IReadOnlyDictionary<string, object?> arguments, params object?[] given)
    {
        var values = new object?[_parameters.Length];
        given.CopyTo(values, 0);
        for (var i = _given; i < values.Length; i++)
        {
            var parameter = _parameters[i];
            values[i] = parameter.ParameterType == typeof(CancellationToken) ? invocation.CancellationToken
                : parameter.ParameterType.IsAssignableFrom(ContextType) ? invocation.Database
                : parameter.ParameterType == typeof(FieldSelection) ? invocation.Selection
                : IsArgument(parameter) ? Typed(Argument(parameter, arguments), parameter.ParameterType)
                : invocation.Services.GetRequiredService(parameter.ParameterType);
        }
        return _method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null);
    }

    /// <summary>An argument's value: as given, but without trailing blanks, as in filters; else the parameter's default.</summary>
    public static object? Argument(ParameterInfo parameter, IReadOnlyDictionary<string, object?> arguments) =>
        !arguments.TryGetValue(parameter.Name!, out var value) ? parameter.HasDefaultValue ? parameter.DefaultValue : null
        : value is string text ? text.TrimEnd(' ')
        : value;

    // A list comes as objects, whatever its elements are.
    private static object? Typed(object? value, Type type)
    {
        if (value is not IList list || type.IsInstanceOfType(value) || ScalarTypes.ElementOf(type) is not { } element)
            return value;
        var typed = Array.CreateInstance(element, list.Count);
        list.CopyTo(typed, 0);
        return typed;
    }

    /// <summary>The result of an asynchronous or synchronous method.</summary>
    public static async Task<object?> Unwrap(object? returned)
    {
        if (returned is not Task task)
            return returned;
        await task.ConfigureAwait(false);
        return task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
    }

    /// <summary>What a method returns, without <see cref="Task{T}"/>.</summary>
    public Type ResultType =>
        _method.ReturnType.IsGenericType && _method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>)
            ? _method.ReturnType.GetGenericArguments()[0]
            : _method.ReturnType;

    private bool IsArgument(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(CancellationToken)
        && !parameter.ParameterType.IsAssignableFrom(ContextType)
        && ScalarTypes.IsInput(parameter.ParameterType);
}

/// <summary>A method that computes a field for many rows at once: its first parameter is the list of what the rows gave.</summary>
internal sealed class BatchMethod(MethodInfo method, Type contextType) : FieldMethod(method, contextType, given: 1)
{
    /// <summary>The type of one row's result.</summary>
    public Type ElementType => ResultType.GetGenericArguments()[0];

    /// <param name="rows">What the rows gave, in an array of its type.</param>
    /// <param name="invocation">What the method is called with.</param>
    /// <param name="arguments">The field's arguments.</param>
    public async Task<IList> InvokeBatch(Array rows, Invocation invocation, IReadOnlyDictionary<string, object?> arguments)
    {
        var result = (IList)(await Unwrap(Invoke(invocation, arguments, rows)).ConfigureAwait(false))!;
        return result.Count == rows.Length
            ? result
            : throw new InvalidOperationException($"{Method.Name} gave {result.Count} results for {rows.Length} rows.");
    }
}
